import type { Profile } from '../contract/inbound.ts';
import type { TelegramSender } from './update.ts';

/** What Telegram tells of a person. */
export function readProfile(from: TelegramSender): Profile {
  const name = [from.first_name, from.last_name].filter(Boolean).join(' ');
  return {
    ...(name && { name }),
    ...(from.username !== undefined && { username: from.username }),
    ...(from.language_code !== undefined && { language: from.language_code }),
  };
}
