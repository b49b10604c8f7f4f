import type { VendorHttp, VendorRequest, VendorResponse } from '../contract/http.ts';

/** A vendor that gives fixed answers by action, and the calls it got. An action without an answer is no connection. */
export function scriptedHttp(answers: Record<string, VendorResponse>): { http: VendorHttp; calls: VendorRequest[] } {
  const calls: VendorRequest[] = [];
  return {
    calls,
    http: (request) => {
      calls.push(request);
      return Promise.resolve(answers[request.action] ?? { failed: 'network', reached: false, text: 'connect ECONNREFUSED' });
    },
  };
}
