import type { Channel } from '../contract/channel.ts';
import { readAnswer } from './answer.ts';
import { call, publicBotApi } from './call.ts';
import { capabilities, limits, ownServerPacing, pacing, title } from './capabilities.ts';
import { type TelegramConfig, telegramConfig } from './config.ts';
import { connect, disconnect, health } from './connect.ts';
import { decode } from './decode.ts';
import { download } from './download.ts';
import { encode } from './encode.ts';
import { poll } from './poll.ts';
import { verify } from './verify.ts';

/** Private chats with a Telegram bot, by webhook or by long polling. */
export const telegram: Channel<TelegramConfig> = {
  kind: 'telegram',
  title,
  description: { en: 'Private chats with a bot you made with @BotFather.', it: 'Chat private con un bot creato con @BotFather.' },
  config: telegramConfig,
  capabilities,
  limits,
  pacing,
  pace: ({ perSecond, apiBase }) => {
    const pace = apiBase === undefined || apiBase === publicBotApi ? pacing : ownServerPacing;
    return perSecond === undefined ? pace : { ...pace, perSecond };
  },
  delivery: 'push',
  idempotent: false,
  complete: (config, random) => ({ ...config, webhookSecret: config.webhookSecret ?? random(32) }),
  verify,
  decode,
  encode,
  readAnswer,
  typing: (to, config) => call(config, 'sendChatAction', { chat_id: to.user, action: 'typing' }),
  acknowledge: ({ callback_query_id = '' }, config) => call(config, 'answerCallbackQuery', { callback_query_id }),
  connect,
  disconnect,
  health,
  polls: ({ mode }) => (mode === undefined ? undefined : mode === 'polling'),
  poll,
  download,
};
