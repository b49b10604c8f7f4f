/** What went through the flow in a period. */
export function CountsPanel() {
  return null;
}
