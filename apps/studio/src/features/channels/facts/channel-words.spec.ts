import { arrivalOf, handleOf, stateOf } from './channel-words.ts';
import { reasonOf } from './refusal.ts';

test.each([
  [{ state: 'active', flowId: 'f' }, 'state_active', 'live'],
  [{ state: 'active', flowId: null }, 'state_noFlow', 'warn'],
  [{ state: 'stopped', flowId: null }, 'state_stopped', 'off'],
  [{ state: 'broken', flowId: 'f' }, 'state_broken', 'bad'],
] as const)('%j is said as %s', (channel, key, mark) => {
  expect(stateOf(channel)).toEqual({ key, mark });
});

test.each([
  [{ kind: 'web-chat', polls: false }, 'arrives_web'],
  [{ kind: 'api', polls: false }, 'arrives_api'],
  [{ kind: 'telegram', polls: true }, 'arrives_polling'],
  [{ kind: 'pigeon', polls: false }, 'arrives_webhook'],
])('messages of %j come in as %s', (channel, key) => {
  expect(arrivalOf(channel)).toBe(key);
});

test.each([
  [{ id: '1', name: 'Shop', link: 'https://t.me/shop_bot' }, '@shop_bot'],
  [{ id: '1', name: 'Shop', link: 'https://example.com/shop' }, 'Shop'],
  [{ id: '1', name: 'Shop' }, 'Shop'],
])('%j is called %s', (account, handle) => {
  expect(handleOf(account)).toBe(handle);
});

test.each([
  ['unauthorized', 'unauthorized'],
  ['something-new', null],
  [undefined, null],
])('the code %s has the reason %s', (code, reason) => {
  expect(reasonOf(code)).toBe(reason);
});
