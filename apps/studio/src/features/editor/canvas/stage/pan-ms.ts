const gentleMs = 180;

/** How long the view takes to move to a card, in ms: no time at all for whoever asked for less motion. */
export function panMs(): number {
  return globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : gentleMs;
}
