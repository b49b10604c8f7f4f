/** What the button of an option carries: its place, since labels change with the language. */
export function optionPayload(index: number): string {
  return `option-${index + 1}`;
}
