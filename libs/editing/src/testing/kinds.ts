import type { AnyNodeKind, InterfaceText, NodeKinds } from '@filo/core';
import { cardConfig, comparison, condition, conditionReads, defineKind, field, flowEdge, flowNode, go, localizedText } from '@filo/core';

const words = (name: string): { title: InterfaceText; description: InterfaceText } => ({
  title: { en: name, it: `${name} (it)` },
  description: { en: `${name}, for specs`, it: `${name}, per le prove` },
});
const label: InterfaceText = { en: 'exit', it: 'uscita' };
const next = { id: 'next', label };
const named = (en: string, it: string) => ({ label: { en, it }, hint: { en, it } });

const empty = flowEdge.pick({});
const text = field(localizedText, named('Text', 'Testo'));
const string = comparison.shape.left;
const enter = () => go('next');

const startConfig = empty.extend({ word: string.optional(), saveTo: string.optional() });
const start = defineKind<(typeof startConfig)['_output']>({
  type: 'start',
  family: 'talk',
  ...words('Start'),
  config: startConfig,
  entry: false,
  exits: () => [next],
  facts: ({ saveTo }) => (saveTo === undefined ? {} : { writes: [saveTo] }),
  enter,
  trigger: { match: () => ({ score: 1 }), interrupts: () => false, returns: () => false },
});

const sayConfig = empty.extend({ text, cards: cardConfig.array().optional() });
const say = defineKind<(typeof sayConfig)['_output']>({
  type: 'say',
  family: 'talk',
  ...words('Say'),
  config: sayConfig,
  exits: () => [next],
  facts: (config) => ({
    texts: [{ path: 'text', text: config.text, as: 'text' }],
    issues: (config.cards ?? []).flatMap(({ buttons }, index) =>
      buttons.length > 0 ? [{ code: 'button-without-exit', severity: 'warning', params: { path: `cards.${index}` } }] : [],
    ),
  }),
  enter,
});

const menuConfig = empty.extend({
  text,
  buttons: field(empty.extend({ id: string, label: text }).array(), named('Buttons', 'Pulsanti')),
  saveTo: string.optional(),
});
const menu = defineKind<(typeof menuConfig)['_output']>({
  type: 'menu',
  family: 'ask',
  ...words('Menu'),
  config: menuConfig,
  exits: ({ buttons }) => [...buttons.map((button) => ({ id: button.id, label: button.label })), { id: 'invalid', label, failure: true }],
  facts: (config) => ({
    texts: [
      { path: 'text', text: config.text, as: 'text' },
      ...config.buttons.map((button, index) => ({ path: `buttons.${index}.label`, text: button.label, as: 'button' as const })),
    ],
    waits: true,
    ...(config.saveTo !== undefined && { writes: [config.saveTo] }),
  }),
  enter,
});

const whenConfig = empty.extend({ branches: empty.extend({ id: string, when: condition }).array() });
const when = defineKind<(typeof whenConfig)['_output']>({
  type: 'when',
  family: 'decide',
  ...words('When'),
  config: whenConfig,
  exits: ({ branches }) => [...branches.map(({ id }) => ({ id, label })), { id: 'else', label }],
  facts: ({ branches }) => {
    const reads = branches.map((branch) => conditionReads(branch.when));
    return { reads: reads.flatMap((one) => one.reads), templates: reads.flatMap((one) => one.templates) };
  },
  enter,
});

const webConfig = empty.extend({ url: string, save: flowNode.shape.config });
const web = defineKind<(typeof webConfig)['_output']>({
  type: 'web',
  family: 'do',
  ...words('Web'),
  config: webConfig,
  exits: () => [
    { id: 'failed', label, failure: true },
    { id: 'success', label },
  ],
  facts: ({ url, save }) => ({ templates: [url], writes: Object.keys(save), waits: true }),
  enter,
});

const hoursConfig = empty.extend({});
const hours = defineKind<object>({
  type: 'hours',
  family: 'decide',
  ...words('Hours'),
  config: hoursConfig,
  exits: () => [
    { id: 'open', label },
    { id: 'closed', label },
  ],
  facts: () => ({ flowHours: true }),
  enter,
});

const jumpConfig = empty.extend({ node: string });
const jump = defineKind<(typeof jumpConfig)['_output']>({
  type: 'jump',
  family: 'decide',
  ...words('Jump'),
  config: jumpConfig,
  exits: () => [],
  facts: ({ node }) => ({ jumpsTo: [node] }),
  enter,
});

const end = defineKind<object>({
  type: 'end',
  family: 'do',
  ...words('End'),
  config: empty,
  exits: () => [],
  facts: () => ({}),
  enter,
});

const noteConfig = empty.extend({ text: string.optional() });
const note = defineKind<object>({
  type: 'note',
  family: 'do',
  ...words('Note'),
  config: noteConfig,
  entry: false,
  exits: () => [],
  facts: () => ({}),
  enter,
});

const all: AnyNodeKind[] = [start, say, menu, when, web, hours, jump, end, note];

/** A kind for each shape of settings that editing has to do with, as small as it can be. */
export const kinds: NodeKinds = new Map(all.map((kind) => [kind.type, kind]));
