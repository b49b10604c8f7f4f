import type { VendorHttp, VendorRequest, VendorResponse } from '@filo/channels';
import type { Json } from '@filo/core';
import { errors, FormData, request as send, type Agent } from 'undici';
import type { AllowedPrivate } from '../config/config.ts';
import { AddressRefused } from '../security/address-refused.ts';
import { guardedAgent, requireAllowedHost } from '../security/guarded-agent.ts';
import { BodyTooLarge, plainHeaders, readLimited } from '../security/read-limited.ts';
import { vendorAddresses } from './vendor-addresses.ts';

/** Largest answer of a vendor's API that is read, in bytes. */
const answerBytes = 1024 * 1024;

/** Default time-out of a call, in ms. */
const defaultTimeoutMs = 15_000;

/** Gives the bytes of a stored file; null when there is none. */
export type StoredFile = (mediaId: string) => Promise<{ bytes: Uint8Array; mime: string } | null>;

/** Errors of a connection that never stood: the vendor cannot have acted on the request. */
const notReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

/** The engine's way to the vendors: connections kept open, private addresses guarded, files put in. Never throws. */
export function createVendorHttp(options: { allowPrivate: AllowedPrivate; file: StoredFile }): VendorHttp {
  const forVendors = { allowed: vendorAddresses(options.allowPrivate) };
  const forUsers = { allowed: options.allowPrivate };
  const agents = new Map<AllowedPrivate, Agent>([forVendors, forUsers].map(({ allowed }) => [allowed, guardedAgent(allowed)]));
  return async (request, limits = {}) => {
    const { allowed } = request.userAddress ? forUsers : forVendors;
    const body = await bodyOf(request, options.file);
    if ('failed' in body) return body;
    const timeout = AbortSignal.timeout(limits.timeoutMs ?? defaultTimeoutMs);
    const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
    try {
      const url = new URL(request.url);
      requireAllowedHost(url, allowed);
      const response = await send(url, {
        dispatcher: agents.get(allowed),
        method: request.method,
        headers: { ...body.headers, ...request.headers },
        body: body.body,
        signal,
      });
      const text = new TextDecoder().decode(await readLimited(response, answerBytes));
      return { status: response.statusCode, headers: plainHeaders(response.headers), body: parse(text) };
    } catch (error) {
      return failureOf(error, timeout.aborted);
    }
  };
}

type Body = { headers: Record<string, string>; body: string | FormData | null };

async function bodyOf(request: VendorRequest, file: StoredFile): Promise<Body | Extract<VendorResponse, { failed: string }>> {
  if (!request.uploads?.length) {
    return request.body === undefined
      ? { headers: {}, body: null }
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(request.body) };
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(request.body ?? {})) form.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  for (const upload of request.uploads) {
    const stored = await file(upload.mediaId);
    if (!stored) return { failed: 'media', reached: false, text: 'The file of this message is no longer stored.' };
    form.set(upload.field, new Blob([Uint8Array.from(stored.bytes)], { type: stored.mime }), upload.filename);
  }
  return { headers: {}, body: form };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function failureOf(error: unknown, timedOut: boolean): VendorResponse {
  if (error instanceof AddressRefused) return { failed: 'network', reached: false, text: error.message };
  if (error instanceof BodyTooLarge) return { failed: 'network', reached: true, text: error.message };
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const reached = !notReached.has(code);
  if (timedOut || error instanceof errors.ConnectTimeoutError) return { failed: 'timeout', reached, text: 'There was no answer in time.' };
  return { failed: 'network', reached, text: code || 'The connection failed.' };
}
