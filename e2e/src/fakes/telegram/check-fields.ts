import { badRequest } from './refusal.ts';

/** Longest text and caption, in UTF-16 units. https://core.telegram.org/bots/api#sendmessage */
const longest = { text: 4096, caption: 1024 };

/** Most bytes of a button's payload. https://core.telegram.org/bots/api#inlinekeyboardbutton */
const payloadBytes = 64;

/** A text as Telegram takes it, or its refusal. */
export function checkText(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw badRequest('message text is empty');
  if (value.length > longest.text) throw badRequest('message is too long');
  return value;
}

/** A caption, which may be missing. */
export function checkCaption(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw badRequest('caption must be a string');
  if (value.length > longest.caption) throw badRequest('message caption is too long');
  return value;
}

interface InlineButton {
  text?: unknown;
  callback_data?: unknown;
  url?: unknown;
}

/** The keyboard under a message, which may be missing. */
export function checkMarkup(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) throw badRequest('object expected as reply markup');
  const { inline_keyboard: rows } = value as { inline_keyboard?: InlineButton[][] };
  for (const button of (rows ?? []).flat()) checkButton(button);
  return value as Record<string, unknown>;
}

function checkButton({ text, callback_data: data, url }: InlineButton): void {
  if (typeof text !== 'string' || text === '')
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be a non-empty String');
  if (data === undefined && url === undefined) return;
  if (url !== undefined) {
    if (typeof url !== 'string' || !URL.canParse(url)) throw badRequest(`inline keyboard button URL '${JSON.stringify(url)}' is invalid`);
    return;
  }
  if (typeof data !== 'string' || data === '' || Buffer.byteLength(data) > payloadBytes) throw badRequest('BUTTON_DATA_INVALID');
}

/** A number between two bounds. */
export function checkNumber(value: unknown, name: string, most: number): number {
  const number = Number(value);
  if (!Number.isFinite(number) || Math.abs(number) > most) throw badRequest(`bad ${name}`);
  return number;
}
