import type { RE2JS } from 're2js';
import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';
import { compilePattern } from './pattern.ts';

/** Words that are tried together when a code is written with blanks or dashes inside: an IBAN in groups of four has seven. */
const mostWords = 12;
/** Words of a message that are tried in the loose way. */
const readWords = 60;

/**
 * Finds the author's pattern inside the message; a match must not cut a word or a number in two ("AB12345" does not hold `[A-Z]{2}\d{4}`).
 * Unless `loosePattern` is false, what is not found as written is tried in upper and lower case and with blanks, dots and dashes removed
 * ("ab 12-34" → "AB1234"). A pattern that is missing or that `checkPattern` refuses finds nothing.
 */
export const recogniseRegex: Recogniser = (text, { pattern = '', loosePattern = true }) => {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) return null;
  const { regex } = compiled;
  const message = text.trim();
  const offset = text.indexOf(message);
  const cases = loosePattern ? [message, recased(message, 'toUpperCase'), recased(message, 'toLowerCase')] : [message];
  for (const wording of cases) {
    const span = findWhole(regex, wording);
    if (span) return found(text, offset + span.start, offset + span.end, wording.slice(span.start, span.end));
  }
  return loosePattern ? findSpread(regex, text) : null;
};

function findWhole(regex: RE2JS, text: string): { start: number; end: number } | null {
  const matcher = regex.matcher(text);
  while (matcher.find()) {
    const [start, end] = [matcher.start(), matcher.end()];
    if (end > start && !cutsAt(text, start) && !cutsAt(text, end)) return { start, end };
  }
  return null;
}

/** Whether position `at` lies inside a word or inside a number. Between a letter and a digit it does not: "order1234" holds 1234. */
function cutsAt(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return around.length === 2 && at > 0 && /^(?:\p{L}\p{L}|\p{N}\p{N})$/u.test(around);
}

/** Changes the case of each character that keeps its length, so that positions stay those of the message. */
function recased(text: string, change: 'toUpperCase' | 'toLowerCase'): string {
  return Array.from(text, (character) => (character[change]().length === character.length ? character[change]() : character)).join('');
}

function findSpread(regex: RE2JS, text: string): ReturnType<Recogniser> {
  const words = [...text.matchAll(/[^\s\-–—_./]+/gu)].slice(0, readWords);
  for (let size = 1; size <= Math.min(mostWords, words.length); size++) {
    for (let first = 0; first + size <= words.length; first++) {
      const window = words.slice(first, first + size);
      const start = window[0]?.index ?? 0;
      const last = window.at(-1);
      const trimmed = (last?.[0] ?? '').replace(/[,;:!?)]+$/u, '');
      const end = (last?.index ?? 0) + trimmed.length;
      const compact = text.slice(start, end).replace(/[\s\-–—_./]+/gu, '');
      for (const wording of [compact, compact.toUpperCase(), compact.toLowerCase()]) {
        if (wording !== '' && regex.matches(wording)) return found(text, start, end, wording);
      }
    }
  }
  return null;
}
