import { describe, expect, it } from '@jest/globals';
import { triedLines } from '../testing/tried-lines.ts';
import { answerDraft } from './answer-draft.ts';

const { session, flow } = triedLines([{ say: 'hi' }, { click: 'menu:order' }, { say: 'AB1' }]);
const awaited = session.played[2]?.awaited;

describe('an answer by hand', () => {
  it('begins with an example for each value that is saved', () => {
    if (awaited?.type !== 'call.webhook') throw new Error('no web call is awaited');
    expect(answerDraft(awaited.request, flow, undefined)).toEqual({ status: 200, selected: { 'vars.state': 'text', 'vars.parcels': 1 } });
    expect(answerDraft(awaited.request, flow, { status: 404, selected: { 'vars.state': 'lost', 'vars.gone': 1 } })).toEqual({
      status: 404,
      selected: { 'vars.state': 'lost', 'vars.parcels': 1 },
    });
  });
});
