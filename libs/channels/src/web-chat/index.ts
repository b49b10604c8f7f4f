import type { Channel } from '../contract/channel.ts';
import { type WebChatConfig, webChatConfig } from './config.ts';
import { decode } from './decode.ts';
import { verify } from './verify.ts';

/** The chat window on a web site. The widget fetches what was written, so nothing is sent. */
export const webChat: Channel<WebChatConfig> = {
  kind: 'web-chat',
  title: { en: 'Web chat', it: 'Chat sul sito' },
  description: {
    en: 'A chat window on your own pages, by one line of code.',
    it: 'Una finestra di chat sulle tue pagine, con una riga di codice.',
  },
  config: webChatConfig,
  capabilities: {
    buttons: { kinds: ['reply', 'url', 'web-app', 'phone', 'location'], max: 20, labelMax: 80 },
    cards: true,
    media: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
    captions: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
    location: true,
    buttonsUnderMedia: true,
    typing: true,
    edits: false,
    deliveryReceipts: true,
    readReceipts: true,
  },
  limits: { text: 16_384, caption: 4096, uploadBytes: 25 * 1024 * 1024 },
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
