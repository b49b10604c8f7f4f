import { nameOf } from '../desk/desk-script.ts';

/** Update numbers rise over the life of a bot, also over several loads on one database. */
let updates = Date.now() * 1000;

/** The body of a webhook for a text in a private chat. https://core.telegram.org/bots/api#update */
export function telegramUpdate(customer: number, text: string): string {
  updates += 1;
  const person = { id: customer, first_name: nameOf(customer), language_code: 'en' };
  return JSON.stringify({
    update_id: updates,
    message: {
      message_id: updates % 1_000_000_000,
      from: { ...person, is_bot: false },
      chat: { id: customer, first_name: person.first_name, type: 'private' },
      date: Math.floor(Date.now() / 1000),
      text,
    },
  });
}
