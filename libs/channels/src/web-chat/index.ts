import type { Channel } from '../contract/channel.ts';
import { capabilities, limits, title } from './capabilities.ts';
import { type WebChatConfig, webChatConfig } from './config.ts';
import { decode } from './decode.ts';
import { verify } from './verify.ts';

/** The chat window on a web site. The widget fetches what was written, so nothing is sent. */
export const webChat: Channel<WebChatConfig> = {
  kind: 'web-chat',
  title,
  description: {
    en: 'A chat window on your own pages, by one line of code.',
    it: 'Una finestra di chat sulle tue pagine, con una riga di codice.',
  },
  config: webChatConfig,
  capabilities,
  limits,
  // Nothing leaves for anywhere: the pace is that of our own database.
  pacing: { perSecond: 100_000, perUserMs: 0, burst: 1 },
  delivery: 'pull',
  idempotent: true,
  complete: (config, random) => ({ ...config, secret: config.secret ?? random(32) }),
  verify,
  decode,
  accepted: () => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' }),
  encode: () => [],
  readAnswer: () => ({ ok: true, providerMessageId: null }),
};
