import { z } from 'zod';
import type { PollResult } from '../contract/channel.ts';
import type { VendorHttp } from '../contract/http.ts';
import { readResult } from './answer.ts';
import { call } from './call.ts';
import { allowedUpdates } from './capabilities.ts';
import type { TelegramConfig } from './config.ts';

/** How long Telegram holds an empty answer back. */
const holdSeconds = 25;
/** How long we wait for it: the hold and the way there and back. */
const timeoutMs = (holdSeconds + 10) * 1000;
/** Pause after an error that names none. */
const pauseMs = 3000;

const updates = z.array(z.looseObject({ update_id: z.number().int() }));

/**
 * One round of long polling. `cursor` is the first update not yet stored: asking from it tells Telegram to forget those before.
 * https://core.telegram.org/bots/api#getupdates
 */
export async function poll(config: TelegramConfig, http: VendorHttp, cursor: string | null, signal: AbortSignal): Promise<PollResult> {
  const request = call(config, 'getUpdates', {
    timeout: holdSeconds,
    allowed_updates: allowedUpdates,
    ...(cursor !== null && { offset: Number(cursor) }),
  });
  const answer = readResult(request, await http(request, { timeoutMs, signal }));
  if (!answer.ok && signal.aborted) return { updates: [], cursor };
  if (!answer.ok) {
    const { code, text, retryAfterMs = pauseMs, channelBroken = false } = answer;
    return { failed: { code, text, retryAfterMs, stop: channelBroken } };
  }
  const parsed = updates.safeParse(answer.result);
  if (!parsed.success)
    return { failed: { code: 'unreadable-answer', text: 'The answer to getUpdates makes no sense.', retryAfterMs: pauseMs, stop: false } };
  const last = parsed.data.at(-1);
  const utf8 = new TextEncoder();
  return { updates: parsed.data.map((update) => utf8.encode(JSON.stringify(update))), cursor: last ? String(last.update_id + 1) : cursor };
}
