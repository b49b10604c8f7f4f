import { z } from 'zod';
import type { ConnectResult, Health } from '../contract/channel.ts';
import type { FailureCode } from '../contract/failure-code.ts';
import type { VendorHttp } from '../contract/http.ts';
import { readResult } from './answer.ts';
import { call } from './call.ts';
import { allowedUpdates } from './capabilities.ts';
import type { TelegramConfig } from './config.ts';

const bot = z.object({ id: z.number().int(), first_name: z.string(), username: z.string().optional() });
const webhook = z.object({ url: z.string(), pending_update_count: z.number(), last_error_message: z.string().optional() });

type Asked<Result> = { ok: true; result: Result } | { ok: false; code: FailureCode; text: string };

async function ask<Result>(
  config: TelegramConfig,
  http: VendorHttp,
  method: Parameters<typeof call>[1],
  body: Parameters<typeof call>[2],
  shape: z.ZodType<Result>,
): Promise<Asked<Result>> {
  const request = call(config, method, body);
  const answer = readResult(request, await http(request));
  if (!answer.ok) return { ok: false, code: answer.code, text: answer.text };
  const parsed = shape.safeParse(answer.result);
  return parsed.success
    ? { ok: true, result: parsed.data }
    : { ok: false, code: 'unreadable-answer', text: `The answer to ${method} makes no sense.` };
}

/**
 * Asks who the bot is, then has Telegram send updates to `hookUrl`, or keep them for polling when it is null.
 * https://core.telegram.org/bots/api#setwebhook
 */
export async function connect(config: TelegramConfig, http: VendorHttp, options: { hookUrl: string | null }): Promise<ConnectResult> {
  const me = await ask(config, http, 'getMe', {}, bot);
  if (!me.ok) return me;
  const { hookUrl } = options;
  const pointed =
    hookUrl === null || config.mode === 'polling'
      ? await ask(config, http, 'deleteWebhook', {}, z.unknown())
      : await ask(
          config,
          http,
          'setWebhook',
          {
            url: hookUrl,
            allowed_updates: allowedUpdates,
            ...(config.webhookSecret !== undefined && { secret_token: config.webhookSecret }),
          },
          z.unknown(),
        );
  if (!pointed.ok) return pointed;
  const { id, first_name, username } = me.result;
  return { ok: true, account: { id: String(id), name: first_name, ...(username !== undefined && { link: `https://t.me/${username}` }) } };
}

/** Stops the webhook. A bot whose token was revoked has none, so the answer does not matter. */
export async function disconnect(config: TelegramConfig, http: VendorHttp): Promise<void> {
  await http(call(config, 'deleteWebhook', {}));
}

/** Asks who the bot is and whether Telegram gets rid of its updates. */
export async function health(config: TelegramConfig, http: VendorHttp): Promise<Health> {
  const me = await ask(config, http, 'getMe', {}, bot);
  if (!me.ok) return me;
  const hook = await ask(config, http, 'getWebhookInfo', {}, webhook);
  if (!hook.ok) return hook;
  const { pending_update_count: pending, last_error_message: error } = hook.result;
  if (error !== undefined && pending > 0)
    return { ok: false, code: 'webhook-failing', text: `${pending} updates wait at Telegram. Its last error: ${error}` };
  return { ok: true, text: `${me.result.first_name} answers; ${pending} updates wait at Telegram.` };
}
