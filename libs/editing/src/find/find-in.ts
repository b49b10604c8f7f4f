/** Finds words in a text, whatever the capitals and accents; null when they are not in it. */
export function findIn(text: string, query: string): { start: number; end: number } | null {
  const wanted = fold(query).join('');
  if (wanted === '') return null;
  const folded = fold(text);
  const at = folded.join('').indexOf(wanted);
  if (at < 0) return null;
  const start = indexAt(folded, at);
  return { start, end: indexAt(folded, at + wanted.length - 1) + 1 };
}

/** Each unit of the text as it is compared: some become nothing (accents), some several letters. */
function fold(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index);
    if (unit <= '\u007f') return unit.toLowerCase();
    return unit
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  });
}

/** The unit of the text that made the folded letter at this place. */
function indexAt(folded: readonly string[], at: number): number {
  let passed = 0;
  return folded.findIndex((piece) => (passed += piece.length) > at);
}
