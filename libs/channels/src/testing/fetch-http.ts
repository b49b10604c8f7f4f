import type { VendorHttp, VendorResponse } from '../contract/http.ts';

function readBody(text: string): Extract<VendorResponse, { status: number }>['body'] {
  try {
    return JSON.parse(text) as Extract<VendorResponse, { status: number }>['body'];
  } catch {
    return text;
  }
}

/** Reaches a vendor's fake in tests, without uploads: what the engine's own client does, with nothing around it. */
export const fetchHttp: VendorHttp = async ({ method, url, headers, body }, { timeoutMs = 5000, signal } = {}) => {
  const deadline = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(method !== 'GET' && body && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: readBody(await response.text()) };
  } catch (error) {
    return { failed: deadline.aborted ? 'timeout' : 'network', reached: deadline.aborted, text: String(error) };
  }
};
