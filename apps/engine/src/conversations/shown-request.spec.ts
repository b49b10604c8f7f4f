import { describe, expect, it } from '@jest/globals';
import { shownRequest } from './shown-request.ts';

describe('shownRequest', () => {
  it.each([
    [
      { method: 'GET', url: 'https://a.example/x', secret: 's', timeoutMs: 5 },
      { method: 'GET', url: 'https://a.example/x', timeoutMs: 5 },
    ],
    [
      { headers: { Authorization: 'Bearer x', 'X-Api-Key': 'k', cookie: 'a=b', 'content-type': 'text/plain' } },
      { headers: { Authorization: '[hidden]', 'X-Api-Key': '[hidden]', cookie: '[hidden]', 'content-type': 'text/plain' } },
    ],
    [{ url: 'https://a.example/?q=1&api_key=abc&z=%20#key=1' }, { url: 'https://a.example/?q=1&api_key=[hidden]&z=%20#key=1' }],
    [{ url: '/demo/orders/AB1234?access_token=x' }, { url: '/demo/orders/AB1234?access_token=[hidden]' }],
    [
      { url: 'not an address', body: { token: 'stays' } },
      { url: 'not an address', body: { token: 'stays' } },
    ],
    [{}, {}],
  ])('%j is read as %j', (request, shown) => {
    expect(shownRequest(request)).toEqual(shown);
  });
});
