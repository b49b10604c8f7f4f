import { describe, expect, it } from '@jest/globals';
import { payloadOf, readPayload } from './payload.ts';

describe('payloads', () => {
  it('come back as they went', () => {
    expect(readPayload(payloadOf('menu-1', 'my_order'))).toEqual({ nodeId: 'menu-1', exitId: 'my_order' });
  });

  it('fit a Telegram button', () => {
    expect(payloadOf('n'.repeat(32), 'e'.repeat(28)).length).toBeLessThanOrEqual(64);
  });

  it.each(['', 'menu', 'menu:', ':a', 'a:b:c', 'me nu:a', `${'n'.repeat(33)}:a`, 'https://x.example'])(
    '"%s" is not one of a flow',
    (payload) => {
      expect(readPayload(payload)).toBeNull();
    },
  );
});
