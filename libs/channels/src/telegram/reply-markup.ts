import type { InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove } from '@grammyjs/types';
import type { Button } from '@filo/core';

type Ask = Extract<Button, { kind: 'phone' | 'location' }>;
type Inline = Exclude<Button, Ask>;

/** Buttons that share a row when their labels together stay under this many characters; longer ones get a row each. */
const rowCharacters = 20;
/** More buttons in a row than this are not shown (observed). */
const rowButtons = 8;

/** Whether a button asks for something only a reply keyboard can give: the phone number or the place. */
export const isAsk = (button: Button): button is Ask => button.kind === 'phone' || button.kind === 'location';

/** As the vendor's type says, and plain JSON. */
type InlineButton = { text: string } & ({ callback_data: string } | { url: string } | { web_app: { url: string } });
type AskButton = { text: string } & ({ request_contact: true } | { request_location: true });

function inlineButton(button: Inline): InlineButton {
  if (button.kind === 'reply') return { text: button.label, callback_data: button.payload };
  return button.kind === 'url' ? { text: button.label, url: button.url } : { text: button.label, web_app: { url: button.url } };
}

/** Buttons under the message itself. https://core.telegram.org/bots/api#inlinekeyboardmarkup */
export function inlineKeyboard(buttons: Button[]) {
  const shown = buttons.filter((button): button is Inline => !isAsk(button)).map(inlineButton);
  const oneRow = shown.length <= rowButtons && shown.reduce((sum, { text }) => sum + text.length, 0) <= rowCharacters;
  return { inline_keyboard: oneRow ? [shown] : shown.map((button) => [button]) } satisfies InlineKeyboardMarkup;
}

/** Buttons in place of the customer's keyboard, gone after one use. https://core.telegram.org/bots/api#replykeyboardmarkup */
export function askKeyboard(buttons: Button[]) {
  const keyboard = buttons
    .filter(isAsk)
    .map(({ kind, label }): AskButton[] => [
      kind === 'phone' ? { text: label, request_contact: true } : { text: label, request_location: true },
    ]);
  return { keyboard, resize_keyboard: true, one_time_keyboard: true } satisfies ReplyKeyboardMarkup;
}

/** Takes a keyboard away that the customer did not use. https://core.telegram.org/bots/api#replykeyboardremove */
export const removeKeyboard = { remove_keyboard: true } satisfies ReplyKeyboardRemove;
