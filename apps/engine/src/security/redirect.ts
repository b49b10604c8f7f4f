/** One outgoing call. */
export interface OutgoingRequest {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** Headers that are meant for one origin alone. */
const personal = new Set(['authorization', 'cookie', 'filo-signature', 'filo-timestamp', 'idempotency-key']);

/** Headers that describe a body which is not sent again. */
const aboutBody = new Set(['content-type', 'content-length', 'content-encoding', 'content-language']);

/**
 * The call that a redirect asks for, as the fetch standard has it (https://fetch.spec.whatwg.org/#http-redirect-fetch), or
 * null when the answer is no redirect. Credentials do not travel to another origin.
 */
export function nextHop(from: OutgoingRequest, status: number, location: string | string[] | undefined): OutgoingRequest | null {
  if (![301, 302, 303, 307, 308].includes(status) || typeof location !== 'string' || !URL.canParse(location, from.url)) return null;
  const url = new URL(location, from.url);
  const method = from.method ?? 'GET';
  const dropsBody = (status === 303 && method !== 'HEAD') || ((status === 301 || status === 302) && method === 'POST');
  const sameOrigin = url.origin === new URL(from.url).origin;
  const headers = Object.entries(from.headers ?? {}).filter(
    ([name]) => (sameOrigin || !personal.has(name.toLowerCase())) && !(dropsBody && aboutBody.has(name.toLowerCase())),
  );
  return {
    url: url.href,
    method: dropsBody ? 'GET' : method,
    headers: Object.fromEntries(headers),
    ...(from.body !== undefined && !dropsBody && { body: from.body }),
  };
}
