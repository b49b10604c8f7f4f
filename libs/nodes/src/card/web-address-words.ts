/** An address without what everybody knows or nobody reads: no `https://`, no query, no last slash. */
export function webAddressWords(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^((?:\{\{.*?\}\}|(?!\{\{)[^?#])*)[?#].*$/s, '$1')
    .replace(/\/$/, '');
}
