import ipaddr from 'ipaddr.js';
import type { AllowedPrivate } from '../config/config.ts';

/**
 * Whether outgoing calls may go to an address. Only public unicast addresses are open to all; loopback, private, link-local,
 * unique-local, multicast, reserved, and IPv6 forms that wrap an IPv4 address must be allowed by the operator.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isAddressAllowed(ip: string, host: string, allowed: AllowedPrivate): boolean {
  if (allowed === true) return true;
  if (!ipaddr.isValid(ip)) return false;
  // `process` turns ::ffff:127.0.0.1 into 127.0.0.1.
  const address = ipaddr.process(ip);
  if (address.range() === 'unicast') return true;
  return allowed !== false && allowed.some((entry) => covers(entry, address, host));
}

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Covers = (address: Address, host: string) => boolean;

/** What the operator's entries mean, read once: every call to a vendor asks. There are as many as the settings name. */
const meanings = new Map<string, Covers>();

function covers(entry: string, address: Address, host: string): boolean {
  const known = meanings.get(entry) ?? meaningOf(entry);
  meanings.set(entry, known);
  return known(address, host);
}

function meaningOf(entry: string): Covers {
  if (ipaddr.isValidCIDR(entry)) {
    const [network, bits] = ipaddr.parseCIDR(entry);
    return (address) => network.kind() === address.kind() && address.match(network, bits);
  }
  if (ipaddr.isValid(entry)) {
    const only = ipaddr.process(entry).toNormalizedString();
    return (address) => address.toNormalizedString() === only;
  }
  return (_, host) => entry === host.toLowerCase();
}
