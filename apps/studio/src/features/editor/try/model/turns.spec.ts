import type { FlowDocument, Line } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import { bubbleWords, plainText } from '@filo/core';
import { orderFlow } from '../testing/order-flow.ts';
import { triedLines } from '../testing/tried-lines.ts';
import { notesOf } from './notes-of.ts';
import type { Turn } from './turns.ts';

const hello: Line[] = [{ say: 'hello' }, { click: 'menu:order' }];

/** A screen in words: the customer's lines behind ">", the bot's behind "<", notes in braces, problems behind "!". */
function screen(turns: readonly Turn[]): string[] {
  return turns.flatMap((turn) => [
    ...(turn.said?.bubbles.map((bubble) => `> ${bubbleWords(bubble)}`) ?? []),
    ...turn.messages.flatMap(({ bubbles }) => bubbles.map((bubble) => `< ${bubbleWords(bubble)}`)),
    ...notesOf(turn).map(({ what }) => `{${what}}`),
    ...(turn.problem ? [`! ${turn.problem.code} ${plainText(turn.problem.params['button'])}`.trim()] : []),
  ]);
}

const without = (buttonId: string): FlowDocument => ({
  ...orderFlow,
  nodes: orderFlow.nodes.map((node) =>
    node.id === 'menu'
      ? { ...node, config: { ...node.config, buttons: (node.config['buttons'] as { id: string }[]).filter(({ id }) => id !== buttonId) } }
      : node,
  ),
  edges: orderFlow.edges.filter(({ exit }) => exit !== buttonId),
});

describe('the screen of a trial', () => {
  it.each<[string, Line[], string[]]>([
    ['shows what was said on both sides', hello, ['> hello', '< Hi . How can I help?', '> My order', '< Which number?']],
    [
      'goes on after an answer given by hand',
      [...hello, { say: 'AB1' }, { answer: { status: 200, selected: { 'vars.state': 'shipped' } } }],
      ['> hello', '< Hi . How can I help?', '> My order', '< Which number?', '> AB1', '< It is shipped.', '{ended}'],
    ],
    [
      'tells that the bot will read later',
      [...hello, { say: 'AB1' }, { say: 'hurry' }],
      ['> hello', '< Hi . How can I help?', '> My order', '< Which number?', '> AB1', '> hurry', '{deferred}'],
    ],
    [
      'tells that people hold the chat, and that they gave it back',
      [{ say: 'hi' }, { click: 'menu:person' }, { say: 'anyone?' }, { owner: 'agent' }, { owner: 'bot', resume: { at: 'resolved' } }],
      [
        '> hi',
        '< Hi . How can I help?',
        '> A person',
        '< Thank you. Someone will answer you here.',
        '{handed}',
        '> anyone?',
        '{ignored}',
        '< Glad to help.',
        '{ended}',
      ],
    ],
    [
      'tells that nobody came',
      [{ say: 'hi' }, { click: 'menu:person' }, { wait: 180_000 }],
      ['> hi', '< Hi . How can I help?', '> A person', '< Thank you. Someone will answer you here.', '{handed}', '{returned}', '{ended}'],
    ],
  ])('%s', (_, script, expected) => {
    expect(screen(triedLines(script).turns)).toEqual(expected);
  });

  it('speaks the language of the customer, buttons pressed before included', () => {
    expect(screen(triedLines(hello, { language: 'it', contact: { name: 'Ada' } }).turns)).toEqual([
      '> hello',
      '< Ciao. Come posso aiutarti?',
      '> Il mio ordine',
      '< Che numero?',
    ]);
  });

  it('shows what a renamed button leads to, and says where the script cannot go on', () => {
    const { turns, session } = triedLines([...hello, { say: 'AB1' }], { labels: { 'menu:order': 'My order' } }, without('order'));
    expect(screen(turns)).toEqual(['> hello', '< Hi . How can I help?', '> My order', '! no-button My order']);
    expect(session.problem?.line).toBe(1);
  });

  it('begins at a node with what the node says', () => {
    expect(screen(triedLines([], { startAt: 'ask' }).turns)).toEqual(['< Which number?']);
    expect(triedLines([{ say: 'x' }], { startAt: 'gone' }).turns).toMatchObject([{ line: -1, problem: { code: 'no-node' } }]);
  });
});
