import type { ApiMethods } from '@grammyjs/types';
import type { Json } from '@filo/core';
import type { UploadPart, VendorRequest } from '../contract/http.ts';
import type { TelegramConfig } from './config.ts';

/** The Bot API as Telegram runs it. https://core.telegram.org/bots/api#making-requests */
export const publicBotApi = 'https://api.telegram.org';

const trimmed = (base: string): string => base.replace(/\/+$/, '');

/**
 * One call of the Bot API. The address holds the token, so it is never shown: `action` stands for it in logs.
 * With uploads the body becomes form fields, where nested values are JSON strings.
 * https://core.telegram.org/bots/api#making-requests
 */
export function call(
  config: TelegramConfig,
  method: keyof ApiMethods<string>,
  body: Record<string, Json>,
  uploads: UploadPart[] = [],
): VendorRequest {
  const url = `${trimmed(config.apiBase ?? publicBotApi)}/bot${config.token}/${method}`;
  if (uploads.length === 0) return { action: method, method: 'POST', url, headers: { 'content-type': 'application/json' }, body };
  const fields = Object.entries(body).map(([key, value]): [string, Json] => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return { action: method, method: 'POST', url, headers: {}, body: Object.fromEntries(fields), uploads };
}

/** The address of a file that `getFile` named. It holds the token: for our own downloads only. */
export function fileUrl(config: TelegramConfig, path: string): string {
  return `${trimmed(config.fileBase ?? config.apiBase ?? publicBotApi)}/file/bot${config.token}/${path.replace(/^\/+/, '')}`;
}
