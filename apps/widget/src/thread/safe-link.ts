const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'geo:']);

/** The address when it is one a visitor may be led to; null for scripts, data and anything that is not a whole address. */
export function safeLink(address: string | undefined): string | null {
  try {
    const url = new URL(address ?? '');
    return allowed.has(url.protocol) ? url.href : null;
  } catch {
    // Not a whole address: there is nowhere to lead to.
    return null;
  }
}
