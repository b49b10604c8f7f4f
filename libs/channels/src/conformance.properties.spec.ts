import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AnyChannel, UndecodableHook } from './contract/channel.ts';
import type { HookRequest, VendorRequest } from './contract/http.ts';
import type { InboundEvent } from './contract/inbound.ts';
import { degrade } from './degrade/index.ts';
import { channels } from './registry.ts';
import { maskConfig, secretFields } from './secrets.ts';
import { anyMessage } from './testing/arbitraries.ts';
import { caseRequest } from './testing/case-request.ts';
import { misfits } from './testing/misfits.ts';
import { caseTime, readRoom, type Room } from './testing/room.ts';

const to = { user: '700100200', messageId: 'm-1', at: caseTime };

/** The events of a request, or null when it was refused in the one way that is allowed. Throws whatever else is thrown. */
function decodeOrRefuse(channel: AnyChannel, request: HookRequest, config: unknown): InboundEvent[] | null {
  try {
    return channel.decode(request, config);
  } catch (error) {
    if (error instanceof UndecodableHook) return null;
    throw error;
  }
}

/** A genuine webhook with one of its values replaced: nearer to what breaks a reader than random JSON. */
const spoiled = (room: Room) =>
  fc.tuple(fc.constantFrom(...room.decode), fc.nat(), fc.jsonValue()).map(([{ request }, place, value]) => {
    const { body } = caseRequest(room, request);
    const text = new TextDecoder().decode(body);
    const values = [...text.matchAll(/(?<=: ?)("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null)/g)];
    const spot = values.at(place % Math.max(values.length, 1));
    const spoilt = spot
      ? text.slice(0, spot.index) + JSON.stringify(value) + text.slice(spot.index + spot[0].length)
      : JSON.stringify(value);
    return { ...request, fixture: undefined, body: spoilt };
  });

/** Everything about a call that may be written to a log. The address is not: it may hold a token. */
const loggable = ({ action }: VendorRequest): string => action;

describe.each([...channels].map(([kind, channel]) => ({ kind, channel, room: readRoom(kind) })))('$kind', ({ channel, room }) => {
  const config = channel.config.parse(room.config) as Record<string, unknown>;
  const secrets = secretFields(channel).map((field) => String(config[field]));
  const headers = room.verify.find((one) => one.expect === 'verified')?.request.headers ?? {};

  it('decodes or refuses any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (body) => {
        const events = decodeOrRefuse(channel, caseRequest(room, { headers, body }), config);
        expect(events === null || Array.isArray(events)).toBe(true);
      }),
    );
  });

  it('decodes or refuses any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (body) => {
        const events = decodeOrRefuse(channel, { ...caseRequest(room, { headers }), body }, config);
        expect(events === null || Array.isArray(events)).toBe(true);
      }),
    );
  });

  it('decodes or refuses genuine webhooks with a wrong value in them', () => {
    fc.assert(
      fc.property(spoiled(room), (request) => {
        const events = decodeOrRefuse(channel, caseRequest(room, request), config) ?? [];
        expect(events.filter(({ providerId, user, at }) => !providerId || !user || !Number.isFinite(at))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same ids when the same webhook comes again, later', () => {
    for (const { request, events } of room.decode) {
      if (events === 'throws') continue;
      const again = channel.decode({ ...caseRequest(room, request), receivedAt: caseTime + 60_000 }, config);
      expect(again.map(({ providerId }) => providerId)).toEqual(events.map(({ providerId }) => providerId));
      expect(new Set(again.map(({ providerId }) => providerId)).size).toBe(again.length);
    }
  });

  it('encodes any message once it fits', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const { messages } = degrade(message, channel);
        expect(messages.flatMap((one) => misfits(one, channel))).toEqual([]);
        for (const one of messages) {
          const requests = channel.encode(one, to, config);
          if (channel.delivery === 'push' && one.bubbles.some((bubble) => bubble.kind === 'text')) expect(requests).not.toEqual([]);
          expect(requests.filter(({ url, action }) => !URL.canParse(url) || action === '')).toEqual([]);
        }
      }),
    );
  });

  it('says its secrets nowhere they can be read', () => {
    const requests = room.encode.flatMap(({ message, to: given }) => channel.encode(message, { ...to, ...given }, config));
    const request = requests[0] ?? { action: 'send', method: 'POST', url: 'https://vendor.example', headers: {} };
    const leaky = `connect ECONNREFUSED ${request.url} ${secrets.filter((secret) => request.url.includes(secret)).join(' ')}`;
    const answers = [
      channel.readAnswer(request, { failed: 'network', reached: false, text: leaky }),
      channel.readAnswer(request, { failed: 'timeout', reached: true, text: leaky }),
      channel.readAnswer(request, { failed: 'media', reached: false, text: leaky }),
      ...[200, 400, 401, 403, 404, 413, 429, 500].map((status) =>
        channel.readAnswer(request, { status, headers: {}, body: { ok: false, description: leaky } }),
      ),
      ...room.answer.map(({ result }) => result),
    ];
    const said = [...requests.map(loggable), JSON.stringify(answers), JSON.stringify(maskConfig(channel, config))].join('\n');
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
  });

  it('makes the secrets that the owner may leave out', () => {
    const given = channel.config.parse(room.config) as Record<string, unknown>;
    const spare = secretFields(channel).filter((field) => channel.config.safeParse({ ...given, [field]: undefined }).success);
    const bare = channel.config.parse(Object.fromEntries(Object.entries(given).filter(([field]) => !spare.includes(field))));
    const completed = channel.complete?.(bare, (bytes) => 'ab'.repeat(bytes)) as Record<string, unknown>;
    expect(spare).not.toEqual([]);
    expect(spare.filter((field) => !completed[field])).toEqual([]);
    expect(channel.config.safeParse(completed).success).toBe(true);
    expect(channel.complete?.(config, () => 'other')).toEqual(config);
  });
});
