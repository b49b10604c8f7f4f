/** Longest to wait for the settings to be drawn, in ms: later the keyboard is wanted elsewhere. */
const patience = 800;

/**
 * Gives the keyboard to a field of a node's settings: the one at `path` in the config, or the nearest around it. Without a path
 * it is the first text, selected, so that the next key writes over the example; else the first field.
 */
export function focusSettings(nodeId: string, path?: string): void {
  const focus = (): boolean => {
    const fields = document.querySelector<HTMLElement>(`#editor-panel [data-settings-of="${CSS.escape(nodeId)}"]`);
    const field = fields && path !== undefined ? fieldAt(fields, path) : undefined;
    const text = (field ?? fields)?.querySelector('textarea');
    text?.focus();
    text?.select();
    if (!text) (field ?? fields)?.querySelector<HTMLElement>('input:not([type="hidden"]), button, [contenteditable]')?.focus();
    field?.scrollIntoView({ block: 'center' });
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

function fieldAt(fields: HTMLElement, path: string): HTMLElement | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), 0))) {
    const field = fields.querySelector<HTMLElement>(`[data-path="${CSS.escape(at)}"]`);
    if (field) return field;
  }
  return undefined;
}
