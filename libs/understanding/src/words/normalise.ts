/**
 * Brings a wording to the form that comparisons use: compatibility characters unfolded (emoji digits become digits), lower case,
 * no accents, words separated by single blanks, nothing else. `"L'ordine, è  QUI!"` → `"l ordine e qui"`.
 */
export function normalise(text: string): string {
  return text
    .replaceAll('🔟', '10')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
