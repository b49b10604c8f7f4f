import type { Bubble, Button, Json, MediaKind } from '@filo/core';
import type { VendorRequest } from '../contract/http.ts';
import type { ButtonLook, SeenButton, SeenItem } from '../lens/seen-item.ts';
import { methods } from './encode.ts';
import { isAsk } from './reply-markup.ts';

const words = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A file by the field that carried it: an address, or an uploaded file. */
function media({ action, body = {}, uploads = [] }: VendorRequest): Bubble[] {
  return Object.entries(methods).flatMap(([kind, { method, field }]): Bubble[] => {
    if (method !== action) return [];
    const [upload] = uploads;
    const source = upload ? { mediaId: upload.mediaId } : { url: words(body[field]) };
    return [{ kind: kind as MediaKind, ...source, ...(body.caption !== undefined && { caption: words(body.caption) }) }];
  });
}

function bubbleOf(call: VendorRequest): Bubble[] {
  const { action, body = {} } = call;
  const place = { latitude: Number(body.latitude), longitude: Number(body.longitude) };
  switch (action) {
    case 'sendMessage':
      return [{ kind: 'text', text: words(body.text) }];
    case 'sendLocation':
      return [{ kind: 'location', ...place }];
    case 'sendVenue':
      return [{ kind: 'location', ...place, name: words(body.title) }];
    case 'sendContact':
      return [{ kind: 'contact', phone: words(body.phone_number), name: words(body.first_name) }];
    default:
      return media(call);
  }
}

/** The keyboards of https://core.telegram.org/bots/api#sendmessage, as rows of labels. Form fields carry them as JSON. */
function rowsOf(body: VendorRequest['body']): { look: ButtonLook; rows: { text: string }[][] } {
  const given = body?.reply_markup;
  const markup = (typeof given === 'string' ? JSON.parse(given) : (given ?? {})) as Record<string, { text: string }[][]>;
  if (markup.inline_keyboard) return { look: 'inline', rows: markup.inline_keyboard };
  return { look: 'keyboard', rows: markup.keyboard ?? [] };
}

/** What one call of the Bot API puts on the customer's screen. `buttons` are those of the message it was made from. */
export function readCall(call: VendorRequest, buttons: readonly Button[]): SeenItem {
  const { look, rows } = rowsOf(call.body);
  const ofLook = buttons.filter((button) => isAsk(button) === (look === 'keyboard'));
  let next = 0;
  const shown = rows.flatMap((labels, row) =>
    labels.flatMap(({ text }): SeenButton[] => {
      const button = ofLook[next++];
      return button ? [{ label: text, look, row, button }] : [];
    }),
  );
  return { bubbles: bubbleOf(call), buttons: shown };
}
