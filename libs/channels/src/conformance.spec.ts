import { describe, expect, it } from '@jest/globals';
import type { AnyChannel, Verification } from './contract/channel.ts';
import { UndecodableHook } from './contract/channel.ts';
import type { VendorRequest, VendorResponse } from './contract/http.ts';
import { channels } from './registry.ts';
import { secretFields } from './secrets.ts';
import { caseRequest } from './testing/case-request.ts';
import { type AnswerCase, caseTime, type EncodeCase, readRoom, type Room, type VerifyCase } from './testing/room.ts';

const found = (verification: Verification): VerifyCase['expect'] => {
  if ('verified' in verification) return 'verified';
  return 'rejected' in verification ? { rejected: verification.rejected.status } : { challenge: verification.challenge.body };
};

const context = (to: EncodeCase['to']) => ({
  user: '700100200',
  messageId: 'm-1',
  at: caseTime,
  mediaUrl: (id: string) => `https://filo.example/media/${id}`,
  ...to,
});

const response = (room: Room, given: AnswerCase['response']): VendorResponse => {
  if ('failed' in given) return given;
  const { status, headers = {}, body = null, fixture } = given;
  return { status, headers, body: fixture === undefined ? body : JSON.parse(room.fixture(fixture)) };
};

/** The call a case's answer belongs to: any call of the channel, under the case's name. */
const call = (channel: AnyChannel, room: Room, action?: string): VendorRequest => {
  const request = room.encode.flatMap(({ message, to }) => channel.encode(message, context(to), room.config))[0];
  const plain: VendorRequest = { action: 'send', method: 'POST', url: 'https://vendor.example/send', headers: {} };
  return { ...(request ?? plain), ...(action !== undefined && { action }) };
};

describe.each([...channels].map(([kind, channel]) => ({ kind, channel, room: readRoom(kind) })))('$kind', ({ kind, channel, room }) => {
  const config = channel.config.parse(room.config);

  it('is registered under its own name, in both languages', () => {
    expect(channel.kind).toBe(kind);
    expect([channel.title.en, channel.title.it, channel.description.en, channel.description.it]).not.toContain('');
  });

  it('has cases for everything it does', () => {
    for (const cases of [room.verify, room.decode, room.encode, room.answer]) expect(cases.length).toBeGreaterThan(0);
    expect(room.verify.map((one) => one.expect)).toContain('verified');
    expect(room.verify.filter((one) => typeof one.expect === 'object' && 'rejected' in one.expect)).not.toEqual([]);
    expect(room.decode.filter((one) => one.events === 'throws')).not.toEqual([]);
    const read = room.decode.flatMap((one) => one.request.fixture ?? []);
    expect(room.hooks.filter((name) => !read.includes(name))).toEqual([]);
  });

  it('shows its cases a secret for every field it keeps secret', () => {
    expect(secretFields(channel).filter((field) => typeof room.config[field] !== 'string')).toEqual([]);
  });

  it.each(room.verify)('verifies: $name', ({ request, expect: expected }) => {
    expect(found(channel.verify(caseRequest(room, request), config))).toEqual(expected);
  });

  it.each(room.decode)('decodes: $name', ({ request, events }) => {
    const decode = () => channel.decode(caseRequest(room, request), config);
    if (events === 'throws') expect(decode).toThrow(UndecodableHook);
    else expect(decode()).toEqual(events);
  });

  it.each(room.encode)('encodes: $name', ({ message, to, requests }) => {
    expect(channel.encode(message, context(to), config)).toEqual(requests);
  });

  it.each(room.answer)('reads the answer: $name', ({ action, response: given, result }) => {
    expect(channel.readAnswer(call(channel, room, action), response(room, given))).toEqual(result);
  });
});
