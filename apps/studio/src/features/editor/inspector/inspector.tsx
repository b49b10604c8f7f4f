/** Settings of the selected node. */
export function Inspector() {
  return null;
}
