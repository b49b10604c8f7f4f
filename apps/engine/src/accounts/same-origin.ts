/** The headers that tell where a request comes from. */
export interface OriginHeaders {
  origin?: string | undefined;
  host?: string | undefined;
  'sec-fetch-site'?: string | undefined;
}

/**
 * Whether a request with a cookie may change something: it must come from our own pages. Browsers say so in `Sec-Fetch-Site`,
 * older ones in `Origin`; what sends neither is no browser, and has no cookie of a person to abuse.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function isSameOrigin(headers: OriginHeaders, publicUrl: string | null): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin, host } = headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  return origin === publicUrl || new URL(origin).host === host;
}
