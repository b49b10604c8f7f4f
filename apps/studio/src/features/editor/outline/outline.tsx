/** The flow as a tree for the keyboard. */
export function Outline() {
  return null;
}
