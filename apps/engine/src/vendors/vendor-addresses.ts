import type { AllowedPrivate } from '../config/config.ts';

/**
 * Where a vendor's own address (`apiBase`) may lead: besides public addresses also this machine and private networks, since a
 * self-hosted Bot API server or gateway usually stands beside Filo. Never link-local ones, where clouds keep credentials.
 */
const neighbours = ['127.0.0.0/8', '::1/128', '10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'];

/** The addresses vendors may have, with what the operator allowed besides. */
export function vendorAddresses(allowed: AllowedPrivate): AllowedPrivate {
  if (allowed === true) return true;
  return allowed === false ? neighbours : [...neighbours, ...allowed];
}
