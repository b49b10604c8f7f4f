import { keepSame } from '../parts/keep-same.ts';
import type { Change } from './change.ts';

/** Keeps these tests and no others; a list in which two have the same id is not taken. */
export const setTests: Change<'set-tests'> = (document, { tests: wished }) => {
  if (new Set(wished.map(({ id }) => id)).size !== wished.length) return document;
  const tests = keepSame(document.tests, wished, ({ id }) => id);
  return tests === document.tests ? document : { ...document, tests };
};
