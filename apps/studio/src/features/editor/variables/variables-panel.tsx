/** The variables of the flow. */
export function VariablesPanel() {
  return null;
}
