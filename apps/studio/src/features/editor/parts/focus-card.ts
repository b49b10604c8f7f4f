/** Gives the keyboard to a card. One that is out of view is drawn a moment after the view moved there. */
export function focusCard(frame: HTMLElement | null, nodeId: string): void {
  const card = (): HTMLElement | null | undefined =>
    frame?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(nodeId)}"]`);
  const now = card();
  if (now) {
    now.focus({ preventScroll: true });
    return;
  }
  if (!frame) return;
  const seen = new MutationObserver(() => {
    const drawn = card();
    if (!drawn) return;
    seen.disconnect();
    drawn.focus({ preventScroll: true });
  });
  seen.observe(frame, { childList: true, subtree: true });
}
