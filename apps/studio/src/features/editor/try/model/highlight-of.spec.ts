import type { Line } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import { triedLines } from '../testing/tried-lines.ts';
import { highlightOf } from './highlight-of.ts';

const answer: Line = { answer: { status: 200, selected: {} } };

describe('what the canvas lights up', () => {
  it.each<[Line[], unknown]>([
    [[], null],
    [[{ say: 'hi' }], { running: 'menu', nodes: ['start', 'menu'], exits: ['start:next'] }],
    [
      [{ say: 'hi' }, { click: 'menu:order' }, { set: { 'vars.number': 'x' } }],
      { running: 'ask', nodes: ['start', 'menu', 'ask'], exits: ['start:next', 'menu:order'] },
    ],
    [
      [{ say: 'hi' }, { click: 'menu:order' }, { say: 'A' }, answer],
      {
        running: null,
        nodes: ['start', 'menu', 'ask', 'call', 'tell'],
        exits: ['start:next', 'menu:order', 'ask:captured', 'call:success', 'tell:next'],
      },
    ],
    [
      [{ say: 'hi' }, { click: 'menu:order' }, { say: 'A' }, answer, { say: 'again' }],
      { running: 'menu', nodes: ['start', 'menu'], exits: ['start:next'] },
    ],
  ])('after %j', (script, expected) => {
    expect(highlightOf(triedLines(script).session, 'orders')).toEqual(expected);
  });
});
