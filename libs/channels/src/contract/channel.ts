import type { InterfaceText, OutboundMessage } from '@filo/core';
import type { z } from 'zod';
import type { Capabilities, ChannelTextLimits, Pacing } from './capabilities.ts';
import type { FailureCode } from './failure-code.ts';
import type { HookRequest, HookResponse, MediaResponse, VendorHttp, VendorRequest, VendorResponse } from './http.ts';
import type { InboundEvent } from './inbound.ts';
import type { SendResult } from './send-result.ts';

/** Whether a webhook is genuine. `challenge` answers a handshake and carries no events. */
export type Verification = { verified: true } | { challenge: HookResponse } | { rejected: { status: 401 | 403 | 400; text: string } };

/** What a channel knows of its account once it is connected. */
export type ConnectResult =
  { ok: true; account: { id: string; name: string; link?: string } } | { ok: false; code: FailureCode; text: string };

/** Whether the account still works, in words. */
export type Health = { ok: true; text: string } | { ok: false; code: FailureCode; text: string };

/** One answer of long polling: raw updates in the shape the webhook has, and where to go on. */
export type PollResult =
  { updates: Uint8Array[]; cursor: string | null } | { failed: { code: FailureCode; text: string; retryAfterMs: number; stop: boolean } };

/** Makes one neutral message into vendor calls. `messageId` is ours, for channels that take an idempotency key. */
export interface EncodeContext {
  user: string;
  messageId: string;
  /** When it is encoded, Unix ms: for signatures and time stamps. */
  at: number;
  /** The message this customer was sent before, where it is known: lets a channel take away what that one put on the screen. */
  previous?: OutboundMessage;
  /** Public address of a stored file, for channels that hand out addresses instead of bytes. */
  mediaUrl?: (mediaId: string) => string;
}

/**
 * A channel: everything Filo knows of one vendor, in one folder. `verify`, `decode`, `encode` and `readAnswer` are pure;
 * `http` is the only way out, and it is handed in.
 */
export interface Channel<Config = unknown> {
  kind: string;
  title: InterfaceText;
  description: InterfaceText;
  /** Settings; secrets are marked with `secret(schema)` and are encrypted at rest and masked in answers. */
  config: z.ZodType<Config>;
  capabilities: Capabilities;
  limits: ChannelTextLimits;
  pacing: Pacing;
  /** The pace of one account, where the vendor grants different ones. Default: `pacing`. */
  pace?(config: Config): Pacing;
  /** `push`: the vendor is called. `pull`: the customer's side fetches (web chat): a written message is a sent one. */
  delivery: 'push' | 'pull';
  /** The other side recognises a send that is repeated: one whose end is unknown may be made again. */
  idempotent: boolean;
  /** Fills in what the owner may leave out (a webhook secret). `random` gives that many bytes as hex. */
  complete?(config: Config, random: (bytes: number) => string): Config;
  /** Checks the exact bytes in constant time. */
  verify(request: HookRequest, config: Config): Verification;
  /** One webhook may tell many things or nothing. Unknown kinds give nothing; garbage throws `UndecodableHook`. */
  decode(request: HookRequest, config: Config): InboundEvent[];
  /** What a successful hook answers, where the vendor reads the body. Default: 200 and `{"ok":true}`. */
  accepted?(events: InboundEvent[]): HookResponse;
  /** Vendor calls for a message that already fits (`degrade` ran). In order; each is one thing the customer sees. */
  encode(message: OutboundMessage, to: EncodeContext, config: Config): VendorRequest[];
  /** Reads the vendor's answer to one encoded call. */
  readAnswer(request: VendorRequest, response: VendorResponse): SendResult;
  /** Typing indicator, where there is one. */
  typing?(to: EncodeContext, config: Config): VendorRequest;
  /** The call named by `InboundEvent.acknowledge`. */
  acknowledge?(what: { action: string; [key: string]: string }, config: Config): VendorRequest;
  /** Checks the credentials and points the vendor's webhook at `hookUrl` (null: the channel polls). */
  connect?(config: Config, http: VendorHttp, options: { hookUrl: string | null }): Promise<ConnectResult>;
  disconnect?(config: Config, http: VendorHttp): Promise<void>;
  health?(config: Config, http: VendorHttp): Promise<Health>;
  /** Whether the owner chose polling (true) or a webhook (false); undefined leaves it to whether there is a public address. */
  polls?(config: Config): boolean | undefined;
  /** Long polling, for channels that offer it: see `polls`. */
  poll?(config: Config, http: VendorHttp, cursor: string | null, signal: AbortSignal): Promise<PollResult>;
  /** Fetches a file by the `ref` that `decode` put in a bubble. */
  download?(
    ref: string,
    config: Config,
    get: (url: string, maxBytes: number) => Promise<MediaResponse>,
    http: VendorHttp,
  ): Promise<MediaResponse>;
}

/** Any channel, its config type forgotten: what the registry holds. The config is parsed before any member sees it. */
export type AnyChannel = Channel;

/** Thrown by `decode` for a body that is not what the vendor sends: the hook answers 400 and nothing is stored. */
export class UndecodableHook extends Error {
  override name = 'UndecodableHook';
}
