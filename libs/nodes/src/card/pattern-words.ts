import type { InterfaceText } from '@filo/core';
import type { Say } from './node-view.ts';

interface Piece {
  one: InterfaceText;
  many: InterfaceText;
}

const letter: Piece = { one: { en: 'letter', it: 'lettera' }, many: { en: 'letters', it: 'lettere' } };
const digit: Piece = { one: { en: 'digit', it: 'cifra' }, many: { en: 'digits', it: 'cifre' } };
const pieces: Record<string, Piece> = {
  '[A-Z]': letter,
  '[a-z]': letter,
  '[A-Za-z]': letter,
  '[a-zA-Z]': letter,
  '\\d': digit,
  '[0-9]': digit,
};

const counts: Record<string, InterfaceText> = {
  1: { en: 'one', it: 'una' },
  2: { en: 'two', it: 'due' },
  3: { en: 'three', it: 'tre' },
  4: { en: 'four', it: 'quattro' },
  5: { en: 'five', it: 'cinque' },
  6: { en: 'six', it: 'sei' },
  7: { en: 'seven', it: 'sette' },
  8: { en: 'eight', it: 'otto' },
  9: { en: 'nine', it: 'nove' },
  10: { en: 'ten', it: 'dieci' },
};

const token = /(\[A-Z\]|\[a-z\]|\[A-Za-z\]|\[a-zA-Z\]|\[0-9\]|\\d)(?:\{(\d+)\}|(\+))?|([A-Za-z0-9 _#/-]+|\\[-./])/y;

/** A simple pattern in words ("two letters, four digits"); undefined for one that words would not make clearer. */
export function patternWords(pattern: string, say: Say): string | undefined {
  const source = pattern.replace(/^\^/, '').replace(/\$$/, '');
  const words: string[] = [];
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) return undefined;
    const [whole, kind, exactly, more, literal] = match;
    at += whole.length;
    // A repeated or optional literal ("AB?") would need more words than the pattern itself.
    if (/^[?*+{|]/.test(source.slice(at))) return undefined;
    const piece = kind === undefined ? undefined : pieces[kind];
    words.push(piece ? pieceWords(piece, exactly, more, say) : `“${(literal ?? '').replace('\\', '')}”`);
  }
  return words.join(', ') || undefined;
}

function pieceWords({ one, many }: Piece, exactly: string | undefined, more: string | undefined, say: Say): string {
  if (more !== undefined) return say(many);
  const count = exactly ?? '1';
  const word = Object.hasOwn(counts, count) ? counts[count] : undefined;
  return `${word ? say(word) : count} ${say(count === '1' ? one : many)}`;
}
