import { utf8Length } from './utf8-length.ts';
import { graphemeBoundary, withoutLeadingBlanks } from './grapheme-boundary.ts';

/** Ends of paragraphs, lines, sentences and words, best first. Each match ends where the text may be cut. */
const places = [/\S(?=[^\S\n]*\n\s*\n)/g, /\S(?=[^\S\n]*\n)/g, /[.!?…]["'’”»)\]]*(?=\s)|[。！？]/g, /\S(?=\s)/g];

/** A better kind of place counts only when it leaves a part at least this full: no crumbs. */
const leastFull = 0.4;

/** How far past the limit to look for the blank that shows a word ended at it. */
const lookahead = 8;

/**
 * Cuts a text into parts of at most `max` UTF-16 units (at least 2) and `maxBytes` bytes of UTF-8 (at least 4): between paragraphs, lines, sentences or words where it can,
 * never inside a surrogate pair, and inside a grapheme only when that alone is longer than `max`.
 * Nothing but blanks at the cuts is left out; blank parts are not made.
 */
export function splitText(text: string, max: number, maxBytes = Infinity): string[] {
  const parts: string[] = [];
  let rest = text;
  for (let room = unitsWithin(rest, max, maxBytes); room < rest.length; room = unitsWithin(rest, max, maxBytes)) {
    const cut = cutAt(rest, room);
    parts.push(rest.slice(0, cut));
    rest = withoutLeadingBlanks(rest.slice(cut));
  }
  return [...parts, rest].filter((part) => part.trim() !== '');
}

/** How much of the text fits, in UTF-16 units. */
function unitsWithin(text: string, max: number, maxBytes: number): number {
  if (maxBytes === Infinity) return max;
  let units = 0;
  let bytes = 0;
  for (const sign of text) {
    bytes += utf8Length(sign);
    if (units + sign.length > max || bytes > maxBytes) return units;
    units += sign.length;
  }
  return units;
}

function cutAt(text: string, max: number): number {
  const window = text.slice(0, max + lookahead);
  for (const [rank, place] of places.entries()) {
    const least = rank === places.length - 1 ? 1 : max * leastFull;
    const ends = [...window.matchAll(place)].map((match) => match.index + match[0].length).filter((end) => end <= max && end >= least);
    const end = ends.findLast((one) => graphemeBoundary(text, one) === one);
    if (end !== undefined) return end;
  }
  return graphemeBoundary(text, max) || codePointBoundary(text, max);
}

function codePointBoundary(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index;
}
