/** An address that may be opened from a preview; anything else stays words. */
export function webAddress(url: string): string | undefined {
  return /^https?:\/\//i.test(url) || url.startsWith('/media/') ? url : undefined;
}
