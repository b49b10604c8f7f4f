/** A time of day without its leading zero: 9:00 for 09:00. */
export function clockWords(time: string): string {
  return time.replace(/^0(\d:)/, '$1');
}
