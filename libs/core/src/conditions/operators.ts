import type { Json } from '../json.ts';
import { fold } from '../values/fold.ts';
import { plainText } from '../values/plain.ts';
import type { Operator } from './condition.ts';
import { compareValues, equalValues } from './compare.ts';
import { safePattern } from './pattern.ts';

type Test = (left: Json | undefined, right: Json | undefined) => boolean;

const text = (value: Json | undefined): string => fold(plainText(value));
const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
const items = (value: Json | undefined): Json[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : isEmpty(value) ? [] : [value as Json];

const contains: Test = (left, right) =>
  Array.isArray(left) ? left.some((item) => equalValues(item, right)) : !isEmpty(left) && text(left).includes(text(right));
const ordered =
  (fits: (order: number) => boolean): Test =>
  (left, right) => {
    if (isEmpty(left) || isEmpty(right)) return false;
    const order = compareValues(left, right);
    return order !== undefined && fits(order);
  };

/**
 * What each operator does. Text is compared without case and accents; a number meets a number written as text; dates
 * meet dates; a list on the left fits when one of its items does.
 */
export const tests: Record<Operator, Test> = {
  equals: (left, right) => equalValues(left, right),
  'not-equals': (left, right) => !equalValues(left, right),
  contains,
  'not-contains': (left, right) => !contains(left, right),
  'starts-with': (left, right) => !isEmpty(left) && text(left).startsWith(text(right)),
  'ends-with': (left, right) => !isEmpty(left) && text(left).endsWith(text(right)),
  greater: ordered((order) => order > 0),
  'greater-or-equal': ordered((order) => order >= 0),
  less: ordered((order) => order < 0),
  'less-or-equal': ordered((order) => order <= 0),
  'is-set': (left) => !isEmpty(left),
  'is-empty': (left) => isEmpty(left),
  in: (left, right) =>
    !isEmpty(left) && items(right).some((item) => (Array.isArray(left) ? left : [left]).some((one) => equalValues(one, item))),
  matches: (left, right) => {
    const pattern = safePattern(plainText(right), 'i');
    return 'test' in pattern && pattern.test(plainText(left));
  },
};
