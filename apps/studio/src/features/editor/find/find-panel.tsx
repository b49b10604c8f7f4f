/** Finds words in the flow. */
export function FindPanel() {
  return null;
}
