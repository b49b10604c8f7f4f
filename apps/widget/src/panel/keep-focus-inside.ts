const reachable = 'a[href], button:not(:disabled), input:not(:disabled), textarea, [tabindex="0"]';

/** Where Tab goes at the ends of a full-screen panel: round to the other end. */
export function keepFocusInside(event: KeyboardEvent, panel: HTMLElement): void {
  if (event.key !== 'Tab') return;
  const stops = [...panel.querySelectorAll<HTMLElement>(reachable)].filter((one) => one.offsetParent !== null);
  const first = stops[0];
  const last = stops.at(-1);
  const root = panel.getRootNode() as ShadowRoot;
  const here = root.activeElement;
  const leaving = event.shiftKey ? here === first || here === panel : here === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
