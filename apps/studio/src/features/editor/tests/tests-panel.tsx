/** The tests of the flow. */
export function TestsPanel() {
  return null;
}
