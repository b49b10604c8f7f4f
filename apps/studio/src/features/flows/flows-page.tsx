/** Flows. */
export function FlowsPage() {
  return null;
}
