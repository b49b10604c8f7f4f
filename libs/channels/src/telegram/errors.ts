import type { SendFailure } from '../contract/send-result.ts';

/** What an error answer means. The vendor's words are added to `text`. */
export interface ErrorMeaning {
  status: number | 'server';
  /** Looked for in the vendor's description. */
  about?: RegExp;
  /** `done`: what was asked for is so already. */
  means: 'done' | Omit<SendFailure, 'ok'>;
}

const final = { retryable: false, reached: false };
const again = { retryable: true, reached: false };

/**
 * The Bot API's errors, the first that fits counts. Its descriptions are the only place where most cases differ.
 * https://core.telegram.org/api/errors
 */
export const errorMeanings: readonly ErrorMeaning[] = [
  { status: 400, about: /message is not modified|query is too old|message to delete not found/i, means: 'done' },
  {
    status: 400,
    about: /can't parse entities/i,
    means: { code: 'bad-content', text: 'Telegram could not read the formatting of the text.', ...final },
  },
  { status: 400, about: /upgraded to a supergroup/i, means: { code: 'user-changed', text: 'The group has another id now.', ...again } },
  {
    status: 400,
    about: /chat not found/i,
    means: { code: 'not-found', text: 'Telegram knows no such chat, or the customer never wrote to this bot.', ...final },
  },
  {
    status: 400,
    about: /message thread not found|TOPIC_(DELETED|CLOSED)/i,
    means: { code: 'topic-gone', text: 'The topic was deleted or closed.', ...final },
  },
  {
    status: 400,
    about: /BUTTON_DATA_INVALID/i,
    means: { code: 'bad-content', text: "A button's payload is longer than 64 bytes.", ...final },
  },
  {
    status: 400,
    about: /failed to get HTTP URL content|wrong file identifier|wrong type of the web page content/i,
    means: { code: 'bad-media', text: 'Telegram could not fetch the file: its address must be public and of the right kind.', ...final },
  },
  { status: 400, means: { code: 'bad-content', text: 'Telegram refused the message.', ...final } },
  {
    status: 401,
    means: { code: 'unauthorized', text: 'Telegram refused the token. Copy it again from @BotFather.', ...final, channelBroken: true },
  },
  { status: 403, about: /kicked|not a member/i, means: { code: 'not-member', text: 'The bot is no longer in this chat.', ...final } },
  { status: 403, means: { code: 'blocked', text: 'The customer blocked the bot, or never started it.', ...final, contactBlocked: true } },
  {
    status: 404,
    means: {
      code: 'unauthorized',
      text: 'Telegram knows no bot with this token. Copy it again from @BotFather.',
      ...final,
      channelBroken: true,
    },
  },
  { status: 409, means: { code: 'conflict', text: 'Someone else receives the updates of this bot.', ...again } },
  { status: 413, means: { code: 'too-large', text: 'The file is too large for Telegram.', ...final } },
  { status: 429, means: { code: 'rate-limited', text: 'Telegram asks to send more slowly.', ...again, retryScope: 'user' } },
  // A gateway that stopped waiting says nothing about what happened behind it.
  { status: 504, means: { code: 'vendor-down', text: 'Telegram did not answer in time.', retryable: true, reached: true } },
  { status: 'server', means: { code: 'vendor-down', text: 'Telegram is not well.', ...again } },
];
