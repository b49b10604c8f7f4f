/** The longest text the engine takes, in UTF-16 units. */
export const textLimit = 4_096;
const nearTheEnd = 200;

/** How many characters are left once the end is near, below zero when there are too many; null while there is room. */
export function textRoom(text: string): number | null {
  const left = textLimit - text.trim().length;
  return left <= nearTheEnd ? left : null;
}
