/** A chat with the flow as it is drawn. */
export function TryIt() {
  return null;
}
