import { type Tried, triedSchema } from './tried.ts';

const keyOf = (flowId: string): string => `filo.try.${flowId}`;

/** What was tried in this tab before the window was closed or the page loaded again; null when nothing was. */
export function readTried(flowId: string): Tried | null {
  const text = sessionStorage.getItem(keyOf(flowId));
  if (text === null) return null;
  try {
    return triedSchema.parse(JSON.parse(text));
  } catch {
    // Written by another build, or by somebody else: better to begin anew than not at all.
    sessionStorage.removeItem(keyOf(flowId));
    return null;
  }
}

/** Keeps what is tried for as long as the tab lives. */
export function keepTried(flowId: string, tried: Tried): void {
  try {
    sessionStorage.setItem(keyOf(flowId), JSON.stringify(tried));
  } catch {
    // No room in the browser: an older state that stays would be worse than none.
    sessionStorage.removeItem(keyOf(flowId));
  }
}
