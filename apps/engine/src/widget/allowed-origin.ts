/**
 * Whether a page of `origin` may use a web chat: one of the sites its settings name, any site when they name none, and
 * always our own pages. `own` are the origins Filo itself is reached at.
 */
export function isOriginAllowed(origin: string | undefined, allowed: readonly string[], own: readonly string[]): boolean {
  if (origin === undefined || allowed.length === 0 || own.includes(origin)) return true;
  return allowed.some((site) => URL.canParse(site) && new URL(site).origin === origin);
}
