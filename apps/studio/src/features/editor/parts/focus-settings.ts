/** Longest to wait for the settings to be drawn, in ms: later the keyboard is wanted elsewhere. */
const patience = 800;

/** Gives the keyboard to the first text of a node's settings, selected, so that the next key writes over the example; else to the first field. */
export function focusSettings(nodeId: string): void {
  const focus = (): boolean => {
    const fields = document.querySelector<HTMLElement>(`#editor-panel [data-settings-of="${CSS.escape(nodeId)}"]`);
    const text = fields?.querySelector('textarea');
    text?.focus();
    text?.select();
    if (!text) fields?.querySelector<HTMLElement>('input:not([type="hidden"]), button, [contenteditable]')?.focus();
    return fields !== null;
  };
  if (focus()) return;
  // The panel may only just be opening.
  const drawn = new MutationObserver(() => {
    if (focus()) drawn.disconnect();
  });
  drawn.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => drawn.disconnect(), patience);
}
