import { field } from '@filo/core';
import { z } from 'zod';
import { secret } from '../contract/secret.ts';

/** Settings of a Telegram bot. `webhookSecret` is made when missing. */
export const telegramConfig = z.strictObject({
  token: secret(
    field(z.string().regex(/^\d{1,20}:[A-Za-z0-9_-]{3,100}$/, 'a token such as 123456:ABC-DEF, from @BotFather'), {
      label: { en: 'Bot token', it: 'Token del bot' },
      hint: { en: '@BotFather gives it when you make the bot.', it: '@BotFather lo fornisce quando crei il bot.' },
      widget: 'secret',
    }),
  ),
  mode: field(z.enum(['webhook', 'polling']), {
    label: { en: 'How messages arrive', it: 'Come arrivano i messaggi' },
    hint: {
      en: 'Polling needs no public address; a webhook is quicker.',
      it: 'Il polling non richiede un indirizzo pubblico; il webhook è più rapido.',
    },
    widget: 'select',
  }).optional(),
  webhookSecret: secret(
    field(z.string().regex(/^[A-Za-z0-9_-]{1,256}$/), {
      label: { en: 'Webhook secret', it: 'Segreto del webhook' },
      hint: { en: 'Made for you when left empty.', it: 'Viene creato se lasciato vuoto.' },
      widget: 'secret',
    }),
  ).optional(),
  apiBase: field(z.url({ protocol: /^https?$/ }), {
    label: { en: 'Bot API address', it: 'Indirizzo della Bot API' },
    hint: { en: 'Only for a Bot API server of your own.', it: 'Solo per un server Bot API proprio.' },
    widget: 'text',
  }).optional(),
  fileBase: field(z.url({ protocol: /^https?$/ }), {
    label: { en: 'File address', it: 'Indirizzo dei file' },
    hint: {
      en: 'Where files are fetched from, if elsewhere than the Bot API.',
      it: 'Da dove si scaricano i file, se diverso dalla Bot API.',
    },
    widget: 'text',
  }).optional(),
  perSecond: field(z.number().int().min(1).max(100_000), {
    label: { en: 'Messages per second', it: 'Messaggi al secondo' },
    hint: { en: '30 unless Telegram grants your bot more.', it: '30, salvo che Telegram ne conceda di più al tuo bot.' },
    widget: 'text',
  }).optional(),
});

/** Settings of a Telegram bot, read. */
export type TelegramConfig = z.infer<typeof telegramConfig>;
