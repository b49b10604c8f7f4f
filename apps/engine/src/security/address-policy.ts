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

function covers(entry: string, address: ipaddr.IPv4 | ipaddr.IPv6, host: string): boolean {
  if (ipaddr.isValidCIDR(entry)) {
    const [network, bits] = ipaddr.parseCIDR(entry);
    return network.kind() === address.kind() && address.match(network, bits);
  }
  if (ipaddr.isValid(entry)) return ipaddr.process(entry).toNormalizedString() === address.toNormalizedString();
  return entry === host.toLowerCase();
}
