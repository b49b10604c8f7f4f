/** A kind of channel with a capital, as names have one: kinds come from outside, so there is no list of them here. */
export function channelWords(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
