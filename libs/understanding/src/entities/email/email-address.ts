/** An e-mail address and where it stands in the message. */
export interface EmailAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const topLevel = /^(?:[\p{L}\p{M}]{2,63}|xn--[a-z0-9-]{2,59})$/iu;

/**
 * Joins both sides of an address, the domain in lower case, or null when either breaks the form:
 * the dot-atom of RFC 5322 with the Unicode letters of RFC 6532, at most 64 and 254 characters (RFC 5321).
 */
export function emailAddress(local: string, domain: string): string | null {
  if (local === '' || local.length > 64 || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  const labels = domain.split('.');
  if (labels.length < 2 || !labels.every((part) => label.test(part)) || !topLevel.test(labels.at(-1) ?? '')) return null;
  const address = `${local}@${domain.toLowerCase()}`;
  return address.length > 254 ? null : address;
}
