const allowed = new Set(['http:', 'https:', 'blob:']);

/** The address of a picture or file, read relative to the engine's; null when it is none a browser should load. */
export function mediaAddress(url: string | undefined, base: string): string | null {
  try {
    const address = url ? new URL(url, base) : null;
    return address && allowed.has(address.protocol) ? address.href : null;
  } catch {
    // Not an address: the bubble says that the file cannot be shown.
    return null;
  }
}
