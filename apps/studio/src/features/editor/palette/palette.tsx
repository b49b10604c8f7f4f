/** The node types that can be added. */
export function Palette() {
  return null;
}
