/** Where sign-in leads: a path of this studio, whatever the address claims. Anything that would leave the site leads home. */
export function safeTarget(to: string | undefined, origin: string): string {
  if (to === undefined || !to.startsWith('/')) return '/';
  try {
    const url = new URL(to, origin);
    if (url.origin !== origin || url.pathname === '/sign-in') return '/';
    return url.pathname + url.search + url.hash;
  } catch {
    return '/';
  }
}
