import { damerauLevenshteinRatio } from './damerau-levenshtein.ts';

/** Letters from which a wording is looked for inside a longer one: shorter ones are in too many sentences by chance. */
const fewestLetters = 5;

/**
 * The likeness of two wordings, or of the shorter to as many words inside the longer: "parlare con un opertaore" holds a misspelt "operatore",
 * and "Milano Rogoredo" is meant by "rogordeo".
 */
export function likestWords(a: string, b: string): number {
  const whole = damerauLevenshteinRatio(a, b);
  const [inner, outer] = a.split(' ').length < b.split(' ').length ? [a, b] : [b, a];
  const size = inner.split(' ').length;
  const words = outer.split(' ');
  if (inner.length < fewestLetters || size === words.length) return whole;
  const windows = words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));
  return Math.max(whole, ...windows.map((window) => damerauLevenshteinRatio(inner, window)));
}
