const firstMs = 1_000;
const longestMs = 30_000;
/** A server may ask for more than this, but a visitor who waits deserves a try. */
const longestAskedMs = 120_000;

/**
 * Milliseconds to wait before the next try: doubling from one second up to half a minute, spread by `chance` (0 to 1) so that many chats
 * do not come back at the same moment, and never shorter than the server asked for.
 */
export function backoff(attempt: number, chance: number, askedMs: number | null = null): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 16));
  const spread = full / 2 + (full / 2) * chance;
  return Math.max(spread, Math.min(askedMs ?? 0, longestAskedMs));
}
