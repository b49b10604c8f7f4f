/** Matches a count before a unit of time: digits, an article, "a couple of". */
export const countPattern: Record<'en' | 'it', string> = {
  it: "(?:un paio d[i'] ?|una decina di |una quindicina di |\\d{1,4} ?|una? |un')",
  en: '(?:(?:a )?couple(?: of)? |an? |\\d{1,4} ?)',
};

/** The number a count stands for. */
export function readCount(count: string): number {
  if (/paio|couple/.test(count)) return 2;
  if (/decina/.test(count)) return 10;
  if (/quindicina/.test(count)) return 15;
  return /\d/.test(count) ? Number(/\d+/.exec(count)?.[0]) : 1;
}
