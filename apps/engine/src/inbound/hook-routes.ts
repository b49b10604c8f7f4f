import '@fastify/helmet';
import { UndecodableHook, type AnyChannel, type HookRequest, type HookResponse } from '@filo/channels';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';
import { channelRow } from './inbound-row.ts';
import type { InboundStore } from './inbound-store.ts';

/** Largest webhook taken, in bytes: vendors send references to files, never files. */
const hookBytes = 5 * 1024 * 1024;

/** A channel as its hook needs it. */
export interface HookChannel {
  id: string;
  channel: AnyChannel;
  config: unknown;
  state: 'active' | 'stopped' | 'broken';
}

/** What the hooks work with. */
export interface HookDependencies {
  channels: { get(channelId: string): Promise<HookChannel | null> };
  inbound: Pick<InboundStore, 'accept'>;
  /** Our own public address, for vendors that sign it. */
  publicUrl: () => string;
  now: () => number;
  /** A customer's message is on disk; the time from its arrival, in seconds. */
  accepted?: (kind: string, events: number, seconds: number) => void;
}

/**
 * `POST /hooks/:channelId` (GET for handshakes): verify on the exact bytes, decode, store, and only then 200. Plain Fastify
 * below Nest, since this address bears the load and needs nothing but bytes.
 */
export function registerHooks(fastify: FastifyInstance, dependencies: HookDependencies): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: hookBytes }, (_request, body, parsed) => parsed(null, body));
    const handler = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const answer = await answerHook(request, dependencies);
      return reply.code(answer.status).header('x-content-type-options', 'nosniff').headers(answer.headers).send(answer.body);
    };
    // Vendors are no browsers: the headers that guard pages would only cost time here, but for the one that forbids guessing.
    scope.post('/hooks/:channelId', { helmet: false }, handler);
    scope.get('/hooks/:channelId', { helmet: false }, handler);
    done();
  });
}

const defaultAnswer: HookResponse = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' };

async function answerHook(
  request: FastifyRequest,
  { channels, inbound, publicUrl, now, accepted }: HookDependencies,
): Promise<HookResponse> {
  const arrived = now();
  const { channelId } = request.params as { channelId: string };
  const found = uuid.test(channelId) ? await channels.get(channelId) : null;
  if (!found)
    throw new Problem('channel-not-found', 'There is no channel at this address. Copy the address again from the channel’s page.');
  const hook = hookRequest(request, publicUrl(), arrived);
  const verification = found.channel.verify(hook, found.config);
  if ('challenge' in verification) return verification.challenge;
  if ('rejected' in verification) throw new Problem('hook-rejected', verification.rejected.text, { status: verification.rejected.status });
  // A vendor keeps what it cannot deliver and tries again; a visitor should be told.
  if (found.state === 'stopped')
    throw new Problem(
      found.channel.delivery === 'pull' ? 'gone' : 'channel-stopped',
      'The channel is stopped. Start it again to receive messages.',
    );
  if (request.method === 'GET') throw new Problem('method-not-allowed', 'Events are posted to this address.');
  const events = decode(found, hook);
  await inbound.accept(events.map((event) => channelRow(channelId, event)));
  accepted?.(found.channel.kind, events.length, (now() - arrived) / 1000);
  return found.channel.accepted?.(events) ?? defaultAnswer;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function decode(found: HookChannel, hook: HookRequest): ReturnType<AnyChannel['decode']> {
  try {
    return found.channel.decode(hook, found.config);
  } catch (error) {
    if (error instanceof UndecodableHook) throw new Problem('hook-undecodable', error.message);
    throw error;
  }
}

function hookRequest(request: FastifyRequest, publicUrl: string, receivedAt: number): HookRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers[name] = value;
  return {
    method: request.method === 'GET' ? 'GET' : 'POST',
    url: new URL(request.url, publicUrl).href,
    query: request.query as Record<string, string>,
    headers,
    body: Buffer.isBuffer(request.body) ? request.body : new Uint8Array(),
    receivedAt,
  };
}
