import { checkFlow, flowDocument, type FlowDocument, type JsonObject } from '@filo/core';
import { apply, describeIssue, fixesFor } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';

const end = { id: 'end', type: 'end', config: {} };

/** A node between a start and an end, all its exits led to the end. */
function around(type: string, config: JsonObject, rest: Partial<FlowDocument> = {}): FlowDocument {
  const kind = nodeKinds.get(type);
  const exits = kind?.exits(kind.config.parse(config)) ?? [];
  return flowDocument.parse({
    format: 'filo.flow/1',
    name: 'Flow',
    nodes: [{ id: 'go', type: 'trigger', config: { on: 'any' } }, { id: 'it', type, config }, end],
    edges: [
      { id: 'e', from: 'go', exit: 'next', to: 'it' },
      ...exits.map(({ id }) => ({ id: `e-${id}`, from: 'it', exit: id, to: 'end' })),
    ],
    ...rest,
  });
}

const text = (words: string) => ({ kind: 'text', text: words });
const reply = (id: string, label: string) => ({ kind: 'reply', id, label });
const known = { left: 'contact.name', op: 'is-set' };
const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

/** A slip, what is said of it, and what can be pressed. */
const cases: [code: string, type: string, config: JsonObject, words: string, fixes: string[]][] = [
  [
    'empty-text',
    'message',
    { bubbles: [text('Hi'), text('')] },
    'Content 2: write the text. Without it nothing is sent.',
    ['Remove this part'],
  ],
  ['empty-text', 'message', { bubbles: [text('')] }, 'Content 1: write the text. Without it nothing is sent.', []],
  [
    'no-file',
    'message',
    { bubbles: [text('Hi'), { kind: 'image', url: '' }] },
    'Content 2: upload a file or write its address. Without it nothing is sent.',
    ['Remove this part'],
  ],
  [
    'no-place',
    'message',
    { bubbles: [text('Hi'), { kind: 'location', latitude: 0, longitude: 0 }] },
    'Content 2: set the place. Now it is in the middle of the ocean.',
    ['Remove this part'],
  ],
  [
    'empty-title',
    'message',
    { bubbles: [{ kind: 'cards', cards: [{ title: 'A' }, { title: '' }] }] },
    'Content 1: write the title of the card. Some channels refuse cards without one.',
    ['Remove the card'],
  ],
  [
    'no-address',
    'message',
    { bubbles: [{ kind: 'image', url: 'example.com/a.png' }] },
    'Content 1: write the whole address, such as https://example.com/orders.',
    ['Change to https://example.com/a.png'],
  ],
  [
    'unknown-name',
    'message',
    { bubbles: [text('Hi {{ contact.nmae }}')] },
    'Content 1: nothing is called "contact.nmae", so it stays empty.',
    ['Change to contact.name'],
  ],
  [
    'empty-label',
    'button-menu',
    { text: 'Which?', buttons: [reply('a', 'A'), reply('b', '')] },
    'Buttons 2: write the label. Without it customers do not see this one.',
    ['Remove the button'],
  ],
  [
    'empty-label',
    'button-menu',
    { text: 'Which?', buttons: [reply('b', '')] },
    'Buttons 1: write the label. Without it customers do not see this one.',
    [],
  ],
  [
    'same-label',
    'button-menu',
    { text: 'Which?', buttons: [reply('a', 'Tea'), reply('b', 'tea ')] },
    'Buttons 2: another one already says "tea". Whoever types it always gets the first.',
    ['Remove the button'],
  ],
  [
    'no-address',
    'button-menu',
    { text: 'Which?', buttons: [reply('a', 'A'), { kind: 'url', label: 'Shop', url: '//shop.example' }] },
    'Buttons 2: write the whole address, such as https://example.com/orders.',
    ['Change to https://shop.example'],
  ],
  [
    'unseen-buttons',
    'button-menu',
    { text: '', buttons: [reply('a', 'A')] },
    'Write the question: without it the buttons are not shown.',
    [],
  ],
  [
    'answer-not-kept',
    'entity-capture',
    { prompt: 'City?' },
    'Choose where to save the answer: now it is forgotten.',
    ['Save it to vars.answer'],
  ],
  [
    'crossed-limits',
    'entity-capture',
    { prompt: 'How many?', entity: 'number', min: 9, max: 2, saveTo: 'contact.fields.n' },
    'No answer can fit: it must be at least 9 and at most 2.',
    ['Swap the two'],
  ],
  [
    'empty-branch',
    'condition',
    {
      branches: [
        { id: 'x1', when: { all: [known] } },
        { id: 'x2', when: { all: [] } },
      ],
    },
    '"Branch 2" compares nothing, so it is always taken.',
    ['Remove the branch'],
  ],
  [
    'same-branch',
    'condition',
    {
      branches: [
        { id: 'x1', when: { all: [known] } },
        { id: 'x2', name: 'Again', when: { all: [known] } },
      ],
    },
    '"Again" is the same as "Branch 1", which comes first: it is never taken.',
    ['Remove the branch'],
  ],
  [
    'no-value',
    'condition',
    { branches: [{ id: 'x1', when: { all: [known, { left: 'message.text', op: 'equals', right: '' }] } }] },
    '"Branch 1": write what to compare with. Now it is nothing.',
    ['Ask whether it is empty', 'Remove the comparison'],
  ],
  [
    'no-value',
    'condition',
    { branches: [{ id: 'x1', when: { any: [{ left: 'message.text', op: 'not-equals' }] } }] },
    '"Branch 1": write what to compare with. Now it is nothing.',
    ['Ask whether it is known'],
  ],
  [
    'not-https',
    'webhook-call',
    { url: 'http://example.com/orders' },
    'Address: use https. With http others can read what is sent, and some channels refuse it.',
    ['Change to https://example.com/orders'],
  ],
  ['never-open', 'business-hours', { week }, 'Hours: add an opening time. Now it is always closed.', ['Open Monday to Friday, 9 to 18']],
  [
    'never-open',
    'handoff',
    { hours: { week } },
    'Hours: add an opening time. Now it is always closed.',
    ['Open Monday to Friday, 9 to 18'],
  ],
  ['no-target', 'jump', { node: '-' }, 'Choose where to go.', []],
];

describe('slips of those who draw', () => {
  it.each(cases)('%s in %s %j', (code, type, config, words, labels) => {
    const document = around(type, config);
    const before = checkFlow(document, nodeKinds);
    const issue = before.find((one) => one.code === code);
    if (!issue) throw new Error(`no ${code} among ${before.map((one) => one.code).join(', ')}`);
    expect(describeIssue(issue, { document, kinds: nodeKinds }).en).toBe(words);
    const fixes = fixesFor(issue, document, nodeKinds);
    expect(fixes.map(({ label }) => label.en)).toEqual(labels);
    for (const { command } of fixes) {
      const after = checkFlow(apply(document, command, nodeKinds), nodeKinds);
      expect(after.map((one) => one.code)).toEqual(before.map((one) => one.code).filter((one) => one !== code));
    }
  });
});
