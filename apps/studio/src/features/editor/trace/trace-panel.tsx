/** A real conversation, turn by turn. */
export function TracePanel() {
  return null;
}
