import { describe, expect, it } from '@jest/globals';
import { filoVisit } from './filo-visit.ts';
import { visit } from './menu-visit.ts';
import { xstateVisit } from './xstate-visit.ts';

describe.each([
  { name: 'Filo', machine: filoVisit() },
  { name: 'XState', machine: xstateVisit() },
])('the order desk of $name', ({ machine }) => {
  it('says what the script says, every time', () => {
    const script = { steps: visit.length, said: visit.flatMap(({ hear }) => hear) };
    expect(machine()).toEqual(script);
    expect(machine()).toEqual(script);
  });
});
