import type { Lens } from '../lens/lens.ts';
import { capabilities, limits, title } from './capabilities.ts';
import { encode } from './encode.ts';
import { readCall } from './read-call.ts';

/** `encode` wants a customer, a moment and a bot; nothing of them is shown. */
const nobody = { user: '', messageId: '', at: 0 };
const noBot = { token: '' };

/** A private chat with a bot, read back from the calls that would be made. */
export const telegramLens: Lens = {
  kind: 'telegram',
  title,
  capabilities,
  limits,
  notes: [],
  show: (message) => encode(message, nobody, noBot).map((call) => readCall(call, message.buttons ?? [])),
};
