/** An address that may be opened or shown: the web's, or a file that Filo keeps. Undefined for anything else a customer may send. */
export function webAddress(url: unknown): string | undefined {
  if (typeof url !== 'string') return undefined;
  return /^https?:\/\//i.test(url) || /^\/media\/[^/]/.test(url) ? url : undefined;
}
