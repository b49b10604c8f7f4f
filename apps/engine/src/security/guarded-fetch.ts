import { type Agent, errors, request as send } from 'undici';
import type { AllowedPrivate } from '../config/config.ts';
import { AddressRefused } from './address-refused.ts';
import { guardedAgent, requireAllowedHost, type Resolve, resolveHost } from './guarded-agent.ts';
import { BodyTooLarge, plainHeaders, readLimited } from './read-limited.ts';
import { nextHop, type OutgoingRequest } from './redirect.ts';

/** Why a call failed: stable codes, for exits and operators. */
export type FetchFailure = 'bad-url' | 'address-refused' | 'timeout' | 'too-large' | 'network' | 'too-many-redirects';

/** What came back, or why nothing did. `text` is one sentence for an operator. */
export type FetchAnswer =
  { status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> } | { failed: { code: FetchFailure; text: string } };

/** Bounds of one call, redirects included. `allowPrivate` overrides what the operator allowed. */
export interface FetchLimits {
  timeoutMs: number;
  maxBytes: number;
  allowPrivate?: AllowedPrivate;
}

/** Makes a call to an address that a user configured. Never throws. */
export type GuardedFetch = (request: OutgoingRequest, limits: FetchLimits) => Promise<FetchAnswer>;

const maxRedirects = 5;

/**
 * The one way out to addresses that users configure: http and https only, no credentials in the address, DNS pinned, private
 * ranges refused unless allowed, every redirect checked again, size and time bounded.
 */
export function createGuardedFetch(options: { allowPrivate: AllowedPrivate; resolve?: Resolve }): GuardedFetch {
  const agents = new Map<string, Agent>();
  const agentFor = (allowed: AllowedPrivate): Agent => {
    const key = JSON.stringify(allowed);
    const agent = agents.get(key) ?? guardedAgent(allowed, options.resolve ?? resolveHost);
    agents.set(key, agent);
    return agent;
  };
  return async (request, { timeoutMs, maxBytes, allowPrivate = options.allowPrivate }) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await follow(request, { agent: agentFor(allowPrivate), allowed: allowPrivate, maxBytes, signal });
    } catch (error) {
      return { failed: failureOf(error, signal.aborted) };
    }
  };
}

interface Way {
  agent: Agent;
  allowed: AllowedPrivate;
  maxBytes: number;
  signal: AbortSignal;
}

async function follow(first: OutgoingRequest, way: Way): Promise<FetchAnswer> {
  let hop: OutgoingRequest = first;
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    const url = readUrl(hop.url);
    if (!url)
      return { failed: { code: 'bad-url', text: 'The address must begin with http:// or https:// and carry no user name or password.' } };
    requireAllowedHost(url, way.allowed);
    const response = await send(url, {
      dispatcher: way.agent,
      method: hop.method ?? 'GET',
      headers: { 'user-agent': 'Filo', 'accept-encoding': 'identity', ...hop.headers },
      body: hop.body ?? null,
      signal: way.signal,
    });
    const next = nextHop(hop, response.statusCode, response.headers.location);
    if (!next)
      return { status: response.statusCode, headers: plainHeaders(response.headers), body: await readLimited(response, way.maxBytes) };
    await response.body.dump({ limit: 64 * 1024 });
    hop = next;
  }
  return { failed: { code: 'too-many-redirects', text: `The address redirected more than ${maxRedirects} times.` } };
}

function readUrl(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' ? url : null;
}

function failureOf(error: unknown, timedOut: boolean): { code: FetchFailure; text: string } {
  if (error instanceof AddressRefused)
    return { code: 'address-refused', text: `${error.message} The operator can allow it with FILO_ALLOW_PRIVATE_HOSTS.` };
  if (error instanceof BodyTooLarge) return { code: 'too-large', text: error.message };
  if (
    timedOut ||
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError
  )
    return { code: 'timeout', text: 'The address did not answer in time.' };
  return { code: 'network', text: `The address could not be reached: ${error instanceof Error ? error.message : String(error)}` };
}
