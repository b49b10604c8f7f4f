import type { Json } from '../json.ts';
import type { Played } from '../play/played.ts';
import { isDeepEqual } from '../values/deep-equal.ts';
import type { Unequal } from './align.ts';
import { align } from './align.ts';
import type { TestExpectation } from './flow-test.ts';
import { partDifferences } from './part-differences.ts';

/** One thing that went otherwise than a test expects, as data; `describeDifference` has the words. */
export interface Difference {
  what: 'text' | 'button' | 'exit' | 'variable' | 'effect' | 'owner' | 'end';
  /** Of texts, buttons, exits and effects: the place in the expected list; of something extra, in the actual one. */
  at?: number;
  /** Of variables and of parts of an effect: where the value stands. */
  path?: string;
  /** What the test says; null is nothing. An exit is `{ nodeId, exit }`, `end` is a boolean. */
  expected: Json;
  /** What came; null is nothing. */
  actual: Json;
}

/** How what a line led to differs from what its test expects of it. Only what is named is compared. */
export function differencesOf(expected: TestExpectation, played: Played): Difference[] {
  const { texts, buttons, exits, vars, effects, owner, ended } = expected;
  return [
    ...(texts ? listed('text', texts, played.texts) : []),
    ...(buttons ? listed('button', buttons, played.buttons) : []),
    ...(exits ? listed('exit', exits, played.exits) : []),
    ...(vars
      ? partDifferences(vars, played.vars, '').map((one) => ({ ...one, what: 'variable' as const, actual: one.actual ?? null }))
      : []),
    ...(effects ? effectDifferences(effects, played.effects as unknown as Json[]) : []),
    ...(owner !== undefined && owner !== played.owner ? [{ what: 'owner' as const, expected: owner, actual: played.owner }] : []),
    ...(ended !== undefined && ended !== played.ended ? [{ what: 'end' as const, expected: ended, actual: played.ended }] : []),
  ];
}

function listed(what: Difference['what'], expected: readonly Json[], actual: readonly Json[]): Difference[] {
  return align(expected, actual, isDeepEqual).map((one) => whole(what, one));
}

function effectDifferences(expected: readonly Json[], actual: readonly Json[]): Difference[] {
  return align(expected, actual, (one, other) => partDifferences(one, other, '').length === 0).flatMap((one) => {
    const parts = one.expected !== undefined && one.actual !== undefined && isSameType(one.expected, one.actual);
    if (!parts) return [whole('effect', one)];
    const found = partDifferences(one.expected ?? null, one.actual, '');
    return found.map((part) => ({ ...part, what: 'effect' as const, at: one.at, actual: part.actual ?? null }));
  });
}

const typeOf = (effect: Json): Json | undefined =>
  typeof effect === 'object' && effect !== null && !Array.isArray(effect) ? effect['type'] : undefined;
const isSameType = (a: Json, b: Json): boolean => typeOf(a) !== undefined && typeOf(a) === typeOf(b);

const whole = (what: Difference['what'], { at, expected, actual }: Unequal<Json, Json>): Difference => ({
  what,
  at,
  expected: expected ?? null,
  actual: actual ?? null,
});
