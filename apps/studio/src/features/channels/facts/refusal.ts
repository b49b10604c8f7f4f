import type { FailureCode } from '@filo/channels/lens';
import { ProblemError } from '@filo/sdk';

const known = [
  'unauthorized',
  'conflict',
  'network',
  'timeout',
  'rate-limited',
  'vendor-down',
  'bad-content',
  'webhook-failing',
  'refused',
  'unreadable-answer',
  'unreadable-config',
] as const satisfies (FailureCode | 'unreadable-config')[];

/** Why a channel does not work, as far as there are words for it. */
export type Reason = (typeof known)[number];

/** The reason of a code, or null for one there are no words for. */
export function reasonOf(code: string | null | undefined): Reason | null {
  return known.find((reason) => reason === code) ?? null;
}

/** What a vendor that refused the connection said: the code, and its own words in English; null for another problem. */
export function refusalOf(error: unknown): { code: string | null; said: string } | null {
  if (!(error instanceof ProblemError) || error.code !== 'channel-refused') return null;
  return { code: error.document.errors?.[0]?.message ?? null, said: error.document.detail };
}
