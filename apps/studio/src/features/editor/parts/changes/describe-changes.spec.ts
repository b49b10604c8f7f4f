import type { FlowDocument } from '@filo/core';
import { flowDocument } from '@filo/core';
import { apply, type Command } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { describeChanges } from './describe-changes.ts';
import { en } from './texts/en.ts';

const before: FlowDocument = flowDocument.parse({
  format: 'filo.flow/1',
  name: 'Order desk',
  languages: ['en', 'it'],
  variables: [{ key: 'city', type: 'text' }],
  nodes: [
    { id: 'start', type: 'trigger', config: { on: 'any' } },
    {
      id: 'menu',
      type: 'button-menu',
      name: 'Greet and choose',
      config: {
        text: { en: 'Hi', it: 'Ciao' },
        buttons: [
          { kind: 'reply', id: 'order', label: { en: 'My order', it: 'Il mio ordine' } },
          { kind: 'reply', id: 'hours', label: 'Hours' },
        ],
      },
    },
    {
      id: 'hello',
      type: 'message',
      config: {
        bubbles: [
          { kind: 'text', text: 'One' },
          { kind: 'text', text: 'Two' },
        ],
      },
    },
    {
      id: 'way',
      type: 'condition',
      name: 'Big order',
      config: { branches: [{ id: 'big', name: 'Big', when: { all: [{ left: 'vars.total', op: 'greater', right: 100 }] } }] },
    },
  ],
  edges: [
    { id: 'e1', from: 'start', exit: 'next', to: 'menu' },
    { id: 'e2', from: 'menu', exit: 'order', to: 'hello' },
  ],
});

const say = (key: string, values: Record<string, string | number> = {}): string => {
  const text = (en as Readonly<Record<string, string>>)[key] ?? key;
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};
const languageNames: Record<string, string> = { en: 'English', it: 'Italian', de: 'German' };

function changes(commands: readonly Command[]) {
  const after = commands.reduce((document, command) => apply(document, command, nodeKinds), before);
  return describeChanges(before, after, {
    uiLanguage: 'en',
    language: 'en',
    flowNames: new Map(),
    languageName: (tag) => languageNames[tag] ?? tag,
    t: say,
  });
}

const configOf = (id: string) => JSON.parse(JSON.stringify(before.nodes.find((node) => node.id === id)?.config)) as Record<string, never>;
/** Changes the settings of a node as the form does. */
const set = (nodeId: string, change: (config: never) => void): Command => {
  const config = configOf(nodeId);
  change(config as never);
  return { do: 'set-config', nodeId, config };
};

interface Menu {
  text: Record<string, string>;
  buttons: { id: string; kind: string; label: unknown }[];
  timeout?: number;
}

const cases: [name: string, commands: Command[], title: string, lines: object[]][] = [
  [
    'a text in one language',
    [set('menu', ({ text }: Menu) => void (text['en'] = 'Hello'))],
    'Greet and choose',
    [{ what: 'changed', field: 'Question (English)', before: 'Hi', after: 'Hello' }],
  ],
  [
    'a button more',
    [set('menu', ({ buttons }: Menu) => void buttons.push({ kind: 'reply', id: 'human', label: 'A person' }))],
    'Greet and choose',
    [{ what: 'added', field: 'Buttons', after: 'A person' }],
  ],
  [
    'a button less, and another one named otherwise',
    [
      set('menu', (menu: Menu) => {
        menu.buttons = menu.buttons.slice(1).map((button) => ({ ...button, label: 'Opening hours' }));
      }),
    ],
    'Greet and choose',
    [
      { what: 'removed', field: 'Buttons', before: 'My order' },
      { what: 'changed', field: 'Buttons', before: 'Hours', after: 'Opening hours' },
    ],
  ],
  [
    'buttons in another order',
    [set('menu', (menu: Menu) => void menu.buttons.reverse())],
    'Greet and choose',
    [{ what: 'order', field: 'Buttons' }],
  ],
  [
    'a label that is translated now',
    [set('menu', ({ buttons }: Menu) => buttons[1] && (buttons[1].label = { en: 'Hours', it: 'Orari' }))],
    'Greet and choose',
    [{ what: 'changed', field: 'Buttons, “Hours” (Italian)', before: 'Hours', after: 'Orari' }],
  ],
  [
    'a time to answer',
    [set('menu', (menu: Menu) => void (menu.timeout = 600))],
    'Greet and choose',
    [{ what: 'set', field: 'Time to answer', after: '10 min' }],
  ],
  [
    'a bubble in a list without ids',
    [set('hello', ({ bubbles }: { bubbles: object[] }) => void bubbles.splice(1, 0, { kind: 'text', text: 'Between' }))],
    'Message',
    [{ what: 'added', field: 'Content', after: 'Between' }],
  ],
  [
    'a bubble of a message',
    [set('hello', ({ bubbles }: { bubbles: { text: string }[] }) => bubbles[0] && (bubbles[0].text = 'Uno'))],
    'Message',
    [{ what: 'changed', field: 'Content', before: 'One', after: 'Uno' }],
  ],
  [
    'a label in a language that is not shown',
    [set('menu', ({ buttons }: Menu) => buttons[0] && (buttons[0].label = { en: 'My order', it: 'Ordine' }))],
    'Greet and choose',
    [{ what: 'changed', field: 'Buttons, “My order” (Italian)', before: 'Il mio ordine', after: 'Ordine' }],
  ],
  [
    'a comparison, said as a whole',
    [
      set('way', ({ branches }: { branches: { when: { all: { right: number; op: string }[] } }[] }) => {
        Object.assign(branches[0]?.when.all[0] ?? {}, { op: 'less', right: 50 });
      }),
    ],
    'Big order',
    [{ what: 'changed', field: 'Branches, “Big”, When', before: 'total is more than 100', after: 'total is less than 50' }],
  ],
  [
    'a name',
    [{ do: 'rename-node', nodeId: 'menu', name: 'Welcome' }],
    'Welcome',
    [{ what: 'changed', field: 'Name', before: 'Greet and choose', after: 'Welcome' }],
  ],
  [
    'where an exit leads',
    [{ do: 'connect', from: 'menu', exit: 'order', to: 'way' }],
    'Greet and choose',
    [{ what: 'changed', field: '“My order” leads to', before: 'Message', after: 'Big order' }],
  ],
  [
    'languages, settings and variables of the flow',
    [
      { do: 'set-flow', languages: ['en', 'it', 'de'], settings: { timezone: 'Europe/Rome', fallback: 'menu' } },
      {
        do: 'set-variables',
        variables: [
          { key: 'city', type: 'number', personal: true },
          { key: 'total', type: 'number', personal: false },
        ],
      },
    ],
    'The flow itself',
    [
      { what: 'changed', field: 'Languages', before: 'English, Italian', after: 'English, Italian, German' },
      { what: 'changed', field: 'Time zone', before: 'UTC', after: 'Europe/Rome' },
      { what: 'set', field: 'When nothing else fits', after: 'Greet and choose' },
      { what: 'added', field: 'Variables', after: 'total' },
      { what: 'changed', field: 'Variable “city”, type', before: 'Text', after: 'Number' },
      { what: 'changed', field: 'Variable “city”, personal', before: 'no', after: 'yes' },
    ],
  ],
];

describe('changes in words', () => {
  test.each(cases)('%s', (_, commands, title, lines) => {
    const { groups } = changes(commands);
    expect(groups.map((group) => group.title)).toEqual([title]);
    expect(groups[0]?.lines).toEqual(lines);
  });

  test('a new node brings its edges along, and says what it is', () => {
    const { groups, added, changed } = changes([
      {
        do: 'add-node',
        node: {
          id: 'bye',
          type: 'message',
          name: 'Bye',
          position: { x: 0, y: 0 },
          config: { bubbles: [{ kind: 'text', text: 'See you' }] },
        },
        from: { nodeId: 'menu', exit: 'hours' },
      },
      { do: 'connect', from: 'bye', exit: 'next', to: 'menu' },
    ]);
    expect([added, changed]).toEqual([1, 1]);
    expect(groups.map(({ what, title, detail, lines }) => ({ what, title, detail, lines }))).toEqual([
      {
        what: 'changed',
        title: 'Greet and choose',
        detail: undefined,
        lines: [{ what: 'changed', field: '“Hours” leads to', before: 'nowhere', after: 'Bye' }],
      },
      { what: 'added', title: 'Bye', detail: 'See you', lines: [] },
    ]);
  });

  test('a node that is gone is there as it was, and what led to it leads nowhere', () => {
    const { groups, removed } = changes([{ do: 'remove-nodes', ids: ['hello'] }]);
    expect(removed).toBe(1);
    expect(groups).toMatchObject([
      { nodeId: 'menu', lines: [{ field: '“My order” leads to', before: 'Message', after: 'nowhere' }] },
      { nodeId: 'hello', what: 'removed', node: { id: 'hello' }, lines: [] },
    ]);
  });

  test('nodes that were only moved are counted and not listed', () => {
    const positions = { menu: { x: 900, y: 0 }, way: { x: 900, y: 400 } };
    expect(
      changes([
        { do: 'move-nodes', positions },
        { do: 'rename-node', nodeId: 'menu', name: 'M' },
      ]),
    ).toMatchObject({
      moved: 1,
      changed: 1,
      groups: [{ nodeId: 'menu' }],
    });
  });

  test('a secret is never shown', () => {
    const call = {
      id: 'call',
      type: 'webhook-call',
      position: { x: 0, y: 0 },
      config: { method: 'GET', url: 'https://a.example', secret: 'hush' },
    };
    const was = apply(before, { do: 'add-node', node: call }, nodeKinds);
    const is = apply(was, { do: 'set-config', nodeId: 'call', config: { ...call.config, secret: 'louder' } }, nodeKinds);
    const found = describeChanges(was, is, { uiLanguage: 'en', language: 'en', flowNames: new Map(), languageName: (tag) => tag, t: say });
    expect(JSON.stringify(found.groups[0]?.lines)).not.toMatch(/hush|louder/);
    expect(found.groups[0]?.lines).toMatchObject([{ what: 'rewritten' }]);
  });

  test('the same document differs in nothing', () => {
    expect(changes([])).toEqual({ groups: [], added: 0, removed: 0, changed: 0, moved: 0 });
  });
});
