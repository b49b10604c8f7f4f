import type { Json, JsonObject } from '@filo/core';

/** Names of headers and parameters whose values open doors. */
const secretName = /auth|cookie|key|passw|secret|session|signature|token/i;

const hidden = '[hidden]';

/** A web call as people may read it afterwards: without its secret, and without what a header or the address proves itself with. */
export function shownRequest(request: JsonObject): JsonObject {
  const { secret: _secret, headers, url, ...open } = request;
  return {
    ...open,
    ...(url !== undefined && { url: typeof url === 'string' ? shownUrl(url) : url }),
    ...(headers !== undefined && { headers: shownHeaders(headers) }),
  };
}

function shownHeaders(headers: Json): Json {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return headers;
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, secretName.test(name) ? hidden : value]));
}

/** Only parameters are touched: the rest of the address stays letter by letter as the flow made it. */
function shownUrl(url: string): string {
  return url.replaceAll(/([?&])([^=&#]+)=([^&#]*)/g, (whole, mark: string, name: string) =>
    secretName.test(name) ? `${mark}${name}=${hidden}` : whole,
  );
}
