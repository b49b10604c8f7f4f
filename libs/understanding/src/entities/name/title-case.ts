/** Particles that stay small inside a name when the customer writes them so or writes all in one case. */
const particles = new Set(['van', 'von', 'der', 'den', 'ten', 'ter', 'zu', 'y', 'dos', 'das', 'bin', 'ibn']);

/**
 * Writes a name the way people do: each part with a capital, also after an apostrophe, a hyphen and "Mc" (D'Angelo, O'Neil, Anna-Maria, McDonald).
 * A part that already mixes cases is kept (DeAndre, van der Berg). Italian particles take the capital (De Luca, Della Valle), as in Italian registers.
 */
export function titleCase(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words.map((word, index) => (index > 0 && particles.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word))).join(' ');
}

function capitalised(word: string): string {
  const mixed = /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word.slice(1));
  if (mixed && /^\p{Lu}/u.test(word)) return word;
  const lower = word.toLowerCase();
  const parts = lower.replace(/(^|['’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return parts.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
