import { describe, expect, it } from '@jest/globals';
import { triedLines } from '../testing/tried-lines.ts';
import { stepsOf } from './steps-of.ts';

describe('a turn in steps', () => {
  it('joins entering and leaving, and tells what was kept', () => {
    const { session } = triedLines([{ say: 'hi' }, { click: 'menu:order' }, { say: 'AB1' }]);
    expect(stepsOf(session.played[2]?.trace ?? [])).toMatchObject([
      { what: 'assigned', path: 'vars.number', value: 'AB1' },
      { what: 'passed', nodeId: 'ask', exit: 'captured', led: true },
      { what: 'passed', nodeId: 'call', exit: null, waits: true },
    ]);
  });

  it('tells an exit that leads nowhere', () => {
    const { session } = triedLines([{ say: 'hi' }, { click: 'menu:hours' }]);
    expect(stepsOf(session.played[1]?.trace ?? [])).toMatchObject([{ what: 'passed', exit: 'hours', led: false }, { what: 'ended' }]);
  });
});
