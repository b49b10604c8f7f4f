/** What `JSON.stringify` escapes that Postgres refuses; an escaped backslash is matched first so that it is left alone. */
const refused = /\\\\|\\u0000|\\ud[89a-f][0-9a-f]{2}/g;

/**
 * JSON text that Postgres takes as `json` and `jsonb`: without NUL, for which it has no room, and with lone surrogates
 * replaced, which are no characters. Customers can send both.
 */
export function postgresJson(value: unknown): string {
  const json = JSON.stringify(value);
  return json.includes('\\u') ? json.replace(refused, (found) => (found === '\\\\' ? found : found === '\\u0000' ? '' : '\\ufffd')) : json;
}

/** Plain text that Postgres takes. */
export function postgresText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
