import type { Json } from '@filo/core';

/** A webhook as it arrived: `body` is the exact bytes, which signatures are computed over. Header names are lower case. */
export interface HookRequest {
  method: 'GET' | 'POST';
  /** Full public address, for vendors that sign it. */
  url: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: Uint8Array;
  /** When it arrived, Unix ms: the only clock `verify` and `decode` know. */
  receivedAt: number;
}

/** What a hook answers when the channel, not the engine, knows what to say (handshakes). */
export interface HookResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A file to upload, named by the stored media it comes from; the transport puts the bytes in. */
export interface UploadPart {
  field: string;
  mediaId: string;
  filename: string;
}

/** One call to the vendor, as data. `action` names it in logs (`sendMessage`), where the address may hold a secret. */
export interface VendorRequest {
  action: string;
  method: 'GET' | 'POST' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  /** Sent exactly as `JSON.stringify` gives it (signatures count on that), or as form fields beside `uploads`. */
  body?: { [key: string]: Json };
  uploads?: UploadPart[];
  /** The address is any that an owner typed (a webhook), not the vendor's: private ranges are refused unless allowed. */
  userAddress?: boolean;
}

/** What came back, or why nothing did. `reached` says whether the vendor may have acted on the request. */
export type VendorResponse =
  | { status: number; headers: Record<string, string>; body: Json | string }
  | { failed: 'timeout' | 'network' | 'media'; reached: boolean; text: string };

/** How a channel reaches its vendor: the engine's client in production, a fake in tests. Never throws. */
export type VendorHttp = (request: VendorRequest, options?: { timeoutMs?: number; signal?: AbortSignal }) => Promise<VendorResponse>;

/** A download from the vendor: bytes with what is known of them, or an error. */
export type MediaResponse = { bytes: Uint8Array; mime?: string; name?: string } | { failed: string };
