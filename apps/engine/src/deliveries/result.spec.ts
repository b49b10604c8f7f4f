import { describe, expect, it } from '@jest/globals';
import type { SendFailure } from '@filo/channels';
import { afterFailure } from './result.ts';

const failure = (extra: Partial<SendFailure>): SendFailure => ({
  ok: false,
  code: 'vendor-down',
  text: '',
  retryable: true,
  reached: false,
  ...extra,
});

describe('afterFailure', () => {
  it.each([
    ['the vendor was not reached: again, soon', failure({}), 1, false, { status: 'queued', available_in: 500 }],
    ['each try waits longer', failure({}), 4, false, { status: 'queued', available_in: 4000 }],
    ['the vendor’s own wish counts', failure({ retryAfterMs: 7000 }), 1, false, { status: 'queued', available_in: 7000 }],
    [
      'it may have arrived: a person decides',
      failure({ code: 'timeout', reached: true }),
      1,
      false,
      { status: 'uncertain', available_in: null },
    ],
    [
      'it may have arrived, and saying it again is harmless',
      failure({ code: 'timeout', reached: true }),
      1,
      true,
      { status: 'queued', available_in: 500 },
    ],
    ['our content is wrong: no use in trying', failure({ retryable: false }), 1, false, { status: 'failed', available_in: null }],
    ['too many tries', failure({}), 8, false, { status: 'failed', available_in: null }],
    [
      'being told to slow down is no failed try',
      failure({ code: 'rate-limited', retryAfterMs: 90_000 }),
      30,
      false,
      { status: 'queued', available_in: 90_000 },
    ],
  ])('%s', (_, given, attempt, idempotent, expected) => {
    expect(afterFailure(given, attempt, idempotent)).toEqual(expected);
  });
});
