import type { Verification } from '../contract/channel.ts';
import type { HookRequest } from '../contract/http.ts';
import { constantTimeEqual } from '../signature/constant-time-equal.ts';
import type { TelegramConfig } from './config.ts';

/**
 * Telegram signs nothing: it repeats the secret given to `setWebhook`.
 * https://core.telegram.org/bots/api#setwebhook
 */
export function verify(request: HookRequest, config: TelegramConfig): Verification {
  const given = request.headers['x-telegram-bot-api-secret-token'];
  if (given === undefined || config.webhookSecret === undefined) return { rejected: { status: 401, text: 'The secret token is missing' } };
  return constantTimeEqual(given, config.webhookSecret)
    ? { verified: true }
    : { rejected: { status: 403, text: 'The secret token is wrong' } };
}
