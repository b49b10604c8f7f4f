/** How alike two wordings are, from 0 to 1: cosine of their character trigrams, with a blank at both ends. Forgives word order and endings. */
export function trigramCosine(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  let dot = 0;
  for (const [gram, count] of left) dot += count * (right.get(gram) ?? 0);
  return dot === 0 ? 0 : dot / (length(left) * length(right));
}

function trigrams(text: string): Map<string, number> {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const gram = padded.slice(at, at + 3);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function length(counts: ReadonlyMap<string, number>): number {
  return Math.hypot(...counts.values());
}
