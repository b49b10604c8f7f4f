import { flowDocument, type FlowNode } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import { changesOn } from './lens-changes.ts';
import { nodeMessages } from './node-messages.ts';

const position = { x: 0, y: 0 };
const labels = ['One', 'Two', 'Three', 'Four'];
const nodes: FlowNode[] = [
  {
    id: 'menu',
    type: 'button-menu',
    position,
    config: {
      text: { en: 'Choose, {{ contact.name }}', it: 'Scegli' },
      buttons: labels.map((label, index) => ({ id: `b${index}`, label })),
    },
  },
  {
    id: 'long',
    type: 'button-menu',
    position,
    config: { text: 'Choose', buttons: [{ id: 'a', label: { en: 'Fine', it: 'Un’etichetta davvero troppo lunga' } }] },
  },
  { id: 'say', type: 'message', position, config: { bubbles: [{ kind: 'text', text: 'Order {{ vars.number }}' }] } },
  { id: 'ask', type: 'entity-capture', position, config: { prompt: 'Which number?', entity: 'text', saveTo: 'vars.number' } },
  { id: 'desk', type: 'handoff', position, config: { text: 'One moment' } },
  { id: 'bad', type: 'message', position, config: { bubbles: 1 } },
  { id: 'if', type: 'condition', position, config: { branches: [] } },
];
const document = flowDocument.parse({
  format: 'filo.flow/1',
  name: 'Seen',
  languages: ['en', 'it'],
  variables: [{ key: 'number', type: 'text' }],
  settings: { timezone: 'UTC', fallback: 'say' },
  nodes,
  edges: [],
});
const nodeOf = (id: string): FlowNode => {
  const node = document.nodes.find((one) => one.id === id);
  if (!node) throw new Error(id);
  return node;
};

describe('what a channel changes', () => {
  it.each<[string, string | null, string[]]>([
    ['menu', null, []],
    ['menu', 'web-chat', []],
    ['menu', 'whatsapp', ['The fourth button makes this a list of 4']],
    ['menu', 'sms', ['The 4 buttons go as numbered lines: the customer answers with a number']],
    ['long', 'whatsapp', ['“Un’etichetta davvero troppo lunga” is cut to 20 characters']],
    ['say', 'whatsapp', []],
    ['if', 'whatsapp', []],
    ['bad', 'whatsapp', []],
  ])('of %s on %s', (id, lens, words) => {
    expect(changesOn(document, nodeOf(id), lens).map(({ en }) => en)).toEqual(words);
  });

  it('is found once for a node, and again when what it speaks of changes', () => {
    const first = changesOn(document, nodeOf('menu'), 'whatsapp');
    expect(changesOn({ ...document, name: 'Other' }, nodeOf('menu'), 'whatsapp')).toBe(first);
    expect(changesOn({ ...document, languages: ['en'] }, nodeOf('menu'), 'whatsapp')).not.toBe(first);
  });
});

describe('what a node says by itself', () => {
  it.each<[string, unknown]>([
    ['menu', [{ bubbles: [{ kind: 'text', text: 'Choose, Anna' }] }]],
    ['say', [{ bubbles: [{ kind: 'text', text: 'Order number' }] }]],
    ['ask', [{ bubbles: [{ kind: 'text', text: 'Which number?' }] }]],
    ['desk', [{ bubbles: [{ kind: 'text', text: 'One moment' }] }]],
    ['bad', null],
  ])('%s', (id, messages) => {
    const said = nodeMessages(document, nodeOf(id), { channel: 'web-chat', language: 'en' });
    if (messages === null) expect(said).toBeNull();
    else expect(said).toMatchObject(messages as object[]);
  });
});
