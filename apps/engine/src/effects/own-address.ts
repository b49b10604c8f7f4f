import type { FetchAnswer, GuardedFetch } from '../security/guarded-fetch.ts';

/** The only paths of this installation that its own flows may call: public, and nothing in them changes anything. */
const callable = '/demo/';

/**
 * Lets flows call this very installation by an address that begins with "/" and so holds wherever Filo runs. Such a call passes
 * the guard to one host and to paths below `/demo/`, and nowhere else. `base` is where this process reaches the installation's
 * HTTP (no slash at the end), null when it does not know.
 */
export function withOwnAddress(guardedFetch: GuardedFetch, base: () => string | null): GuardedFetch {
  return async (request, limits) => {
    if (!request.url.startsWith('/')) return guardedFetch(request, limits);
    const own = ownAddress(request.url, base());
    if ('failed' in own) return own;
    const host = own.hostname.replace(/^\[|\]$/g, '');
    return guardedFetch({ ...request, url: own.href }, { ...limits, allowPrivate: [host] });
  };
}

/** The whole address of a path of this installation, or why it may not be called. */
function ownAddress(path: string, base: string | null): URL | Extract<FetchAnswer, { failed: unknown }> {
  if (base === null)
    return { failed: { code: 'bad-url', text: 'The address begins with "/", and this worker cannot tell where Filo is: set PUBLIC_URL.' } };
  const url = URL.canParse(path, base) ? new URL(path, base) : null;
  // Parsed before it is judged: "//host", "/\host" and "/demo/../api" are not what they begin like.
  if (url?.origin === new URL(base).origin && url.pathname.startsWith(callable)) return url;
  const text = `An address that begins with "/" is this installation's own, and only those below ${callable} may be called.`;
  return { failed: { code: 'address-refused', text } };
}
