/** Whether a key is meant for the canvas: the keyboard is on it, or nowhere in particular: on the page or on what frames the canvas. */
export function onBoard(target: EventTarget | null, frame: HTMLElement | null): boolean {
  return target instanceof Node && frame !== null && (frame.contains(target) || target.contains(frame));
}
