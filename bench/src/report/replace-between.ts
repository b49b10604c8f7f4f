/** Puts text between two markers of a document; adds both at its end when they are not there. */
export function replaceBetween(document: string, { begin, end }: { begin: string; end: string }, text: string): string {
  const block = `${begin}\n\n${text}\n\n${end}`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) return `${document.trimEnd()}\n\n${block}\n`;
  return document.slice(0, from) + block + document.slice(to + end.length);
}
