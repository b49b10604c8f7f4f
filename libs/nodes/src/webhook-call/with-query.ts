/** An address with parameters added after those it has, before its fragment; empty values are left out. */
export function withQuery(url: string, query: Record<string, string>): string {
  const added = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  if (added === '') return url;
  const [address = '', ...fragment] = url.split('#');
  const joint = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&';
  return [`${address}${joint}${added}`, ...fragment].join('#');
}
