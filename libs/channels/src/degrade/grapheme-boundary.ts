const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The last place at or before `index` where a text may be cut without tearing a visible character apart. */
export function graphemeBoundary(text: string, index: number): number {
  if (index >= text.length) return text.length;
  return segmenter.segment(text).containing(index)?.index ?? index;
}

/** The text without the blank characters it begins with. Combining marks on a blank keep it. */
export function withoutLeadingBlanks(text: string): string {
  for (const { segment, index } of segmenter.segment(text)) {
    if (segment.trim() !== '') return text.slice(index);
  }
  return '';
}
