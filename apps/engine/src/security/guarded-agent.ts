import { lookup } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { Agent } from 'undici';
import type { AllowedPrivate } from '../config/config.ts';
import { isAddressAllowed } from './address-policy.ts';
import { AddressRefused } from './address-refused.ts';

/** Finds the addresses of a host. The system's resolver, unless a test brings its own. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

/** The system's resolver. */
export const resolveHost: Resolve = (host) =>
  new Promise((resolve, reject) => lookup(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))));

/** Longest wait for a connection, in ms; well below the time-outs of the calls that use it. */
const connectTimeoutMs = 5000;

/**
 * Connections to addresses that users configure. A host is looked up once per connection and the socket goes to exactly the
 * address that was checked, so an answer that changes in between (DNS rebinding) changes nothing. Hosts that are addresses
 * themselves are never looked up: `requireAllowedHost` is for them.
 */
export function guardedAgent(allowed: AllowedPrivate, resolve: Resolve = resolveHost): Agent {
  return new Agent({
    connect: {
      timeout: connectTimeoutMs,
      lookup: (host, options, done) => {
        resolve(host).then(
          (addresses) => answer(host, addresses, options, allowed, done),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), []),
        );
      },
    },
  });
}

type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

function answer(host: string, found: readonly LookupAddress[], options: LookupOptions, allowed: AllowedPrivate, done: Done): void {
  const refused = found.find(({ address }) => !isAddressAllowed(address, host, allowed));
  if (refused) return done(new AddressRefused(host, refused.address), []);
  const wanted = options.family === 4 || options.family === 6 ? found.filter(({ family }) => family === options.family) : [...found];
  const [first] = wanted;
  if (!first) return done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), []);
  if (options.all) done(null, wanted);
  else done(null, first.address, first.family);
}

/** Throws `AddressRefused` when the address's host is itself an IP address that may not be reached. */
export function requireAllowedHost(url: URL, allowed: AllowedPrivate): void {
  // The URL parser has turned decimal, hex and octal forms into dotted ones already.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isAddress = /^[\d.]+$/.test(host) || host.includes(':');
  if (isAddress && !isAddressAllowed(host, host, allowed)) throw new AddressRefused(host, host);
}
