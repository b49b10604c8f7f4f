/** What is wrong with the flow. */
export function IssuesPanel() {
  return null;
}
