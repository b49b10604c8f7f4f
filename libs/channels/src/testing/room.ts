import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, OutboundMessage } from '@filo/core';
import type { AnyChannel, EncodeContext } from '../contract/channel.ts';
import type { HookRequest, VendorRequest, VendorResponse } from '../contract/http.ts';
import type { InboundEvent } from '../contract/inbound.ts';
import type { SendResult } from '../contract/send-result.ts';

/** A webhook in a case: `fixture` names a file, `body` gives the body itself (a string is taken as it is). */
export interface CaseRequest extends Partial<Omit<HookRequest, 'body'>> {
  fixture?: string;
  body?: Json;
}

/** `cases/verify.json`: is this webhook believed? */
export interface VerifyCase {
  name: string;
  request: CaseRequest;
  expect: 'verified' | { rejected: number } | { challenge: string };
}

/** `cases/decode.json`: what a webhook tells. `throws` is for bodies that the vendor would never send. */
export interface DecodeCase {
  name: string;
  request: CaseRequest;
  events: InboundEvent[] | 'throws';
}

/** `cases/encode.json`: the vendor calls that a message becomes. */
export interface EncodeCase {
  name: string;
  message: OutboundMessage;
  to?: Partial<EncodeContext>;
  requests: VendorRequest[];
}

/** `cases/answer.json`: what the vendor's answer to a send means. `fixture` names the file of the answer's body. */
export interface AnswerCase {
  name: string;
  action?: string;
  response:
    { status: number; headers?: Record<string, string>; body?: Json; fixture?: string } | Extract<VendorResponse, { failed: string }>;
  result: SendResult;
}

/** The cases of one channel, and the config they are all run with (`cases/config.json`). */
export interface Room {
  config: Record<string, Json>;
  verify: VerifyCase[];
  decode: DecodeCase[];
  encode: EncodeCase[];
  answer: AnswerCase[];
  fixture(name: string): string;
  /** Names of all webhook bodies among the fixtures. */
  hooks: string[];
}

const sources = join(import.meta.dirname, '..');

/** Time at which the webhooks of cases arrive, and at which their messages are encoded. */
export const caseTime = 1_770_000_300_000;

/** Reads a channel's folder: `<kind>/cases` and `<kind>/fixtures`. */
export function readRoom(kind: AnyChannel['kind']): Room {
  const read = (file: string): string => readFileSync(join(sources, kind, file), 'utf8');
  const cases = (name: string): unknown => JSON.parse(read(`cases/${name}.json`));
  const files = readdirSync(join(sources, kind), { withFileTypes: true }).some((entry) => entry.name === 'fixtures')
    ? readdirSync(join(sources, kind, 'fixtures'), { withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  return {
    config: cases('config') as Room['config'],
    verify: cases('verify') as VerifyCase[],
    decode: cases('decode') as DecodeCase[],
    encode: cases('encode') as EncodeCase[],
    answer: cases('answer') as AnswerCase[],
    fixture: (name) => read(`fixtures/${name}`),
    hooks: files.map(({ name }) => name),
  };
}
