import { cardinalAt } from '../entities/number/cardinal-at.ts';
import { numberWords } from '../entities/number/number-words.ts';
import { ordinalAt } from '../entities/number/ordinal-at.ts';
import { tokens } from '../entities/number/tokens.ts';
import type { Token } from '../entities/number/tokens.ts';
import type { GrammarLanguage } from '../words/grammar-language.ts';
import { alignPlain, replaceAligned } from './aligned-text.ts';
import type { AlignedText, Replacement } from './aligned-text.ts';

/** Rewrites a message for the grammars of dates and times: plain characters, and number words in digits ("alle cinque e mezza" → "alle 5 e mezza"). */
export function digitise(original: string, language: GrammarLanguage): AlignedText {
  const plain = alignPlain(original);
  const pieces = tokens(plain.text);
  const replacements: Replacement[] = [];
  for (let at = 0; at < pieces.length;) {
    const read = language === 'it' ? italianAt(pieces, at) : englishAt(pieces, at);
    const [first, last] = [pieces[at], pieces[(read?.next ?? 0) - 1]];
    if (read && first && last) replacements.push({ start: first.start, end: last.end, text: read.text });
    at = read?.next ?? at + 1;
  }
  return replaceAligned(plain, replacements);
}

interface Digits {
  readonly text: string;
  readonly next: number;
}

/** Italian writes numbers below a hundred in one word: "venti cinque" side by side are an hour and its minutes. */
function italianAt(pieces: readonly Token[], at: number): Digits | null {
  const words = numberWords.it;
  if (words.articles.has(pieces[at]?.text ?? '') || words.scales.has(pieces[at]?.text ?? '')) return null;
  const long = cardinalAt(pieces, at, words, false);
  if (long && long.value >= 100 && long.value < 10_000) return { text: String(long.value), next: long.next };
  const short = cardinalAt(pieces.slice(at, at + 1), 0, words, false);
  return short && short.value < 100 ? { text: String(short.value), next: at + 1 } : null;
}

function englishAt(pieces: readonly Token[], at: number): Digits | null {
  const words = numberWords.en;
  const ordinal = ordinalAt(pieces, at, words);
  // "a second" is a unit of time; "the second" is a day.
  const unit = pieces[at]?.text === 'second' && pieces[at - 1]?.text !== 'the' && pieces[at + 1]?.text !== 'of';
  if (ordinal && ordinal.value <= 31 && !unit) return { text: `${String(ordinal.value)}th`, next: ordinal.next };
  if (/^an?$/.test(pieces[at]?.text ?? '') || words.scales.has(pieces[at]?.text ?? '')) return null;
  const cardinal = cardinalAt(pieces, at, words, false);
  return cardinal && cardinal.value < 10_000 ? { text: String(cardinal.value), next: cardinal.next } : null;
}
