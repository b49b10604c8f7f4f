/** A rewritten message that remembers, for each of its characters, where in the original it came from. */
export interface AlignedText {
  readonly text: string;
  /** Original start of each character of `text`. */
  readonly starts: readonly number[];
  /** Original end of each character of `text`. */
  readonly ends: readonly number[];
}

/** Lower case, no accents, plain digits and apostrophes: what the grammars of dates and times read. */
export function alignPlain(original: string): AlignedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += plain;
    at += character.length;
  }
  return { text, starts, ends };
}

function plainCharacter(character: string): string {
  if (/[’‘`´]/.test(character)) return "'";
  if (/[\u00a0\u202f\u2009\t]/.test(character)) return ' ';
  if (/[‐‑–—]/.test(character)) return '-';
  // Ordinal signs would unfold to letters: "1º" must not become "1o".
  return /[°ºª]/.test(character) ? '°' : character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** One replacement in a text, by position. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that are in order and do not overlap; every new character stands for the whole span it replaced. */
export function replaceAligned(aligned: AlignedText, replacements: readonly Replacement[]): AlignedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number): void => {
    text += aligned.text.slice(from, to);
    starts.push(...aligned.starts.slice(from, to));
    ends.push(...aligned.ends.slice(from, to));
  };
  let at = 0;
  for (const { start, end, text: replacement } of replacements) {
    keep(at, start);
    text += replacement;
    const original = originalSpan(aligned, start, end);
    for (let unit = 0; unit < replacement.length; unit++) {
      starts.push(original.start);
      ends.push(original.end);
    }
    at = end;
  }
  keep(at, aligned.text.length);
  return { text, starts, ends };
}

/** Where `aligned.text.slice(start, end)` stands in the original message. */
export function originalSpan(aligned: AlignedText, start: number, end: number): { start: number; end: number } {
  return { start: aligned.starts[start] ?? 0, end: aligned.ends[end - 1] ?? 0 };
}
