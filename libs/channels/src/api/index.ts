import type { Channel } from '../contract/channel.ts';
import { readAnswer } from './answer.ts';
import { type ApiConfig, apiConfig } from './config.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { verify } from './verify.ts';

/** Any other front end: messages come in by the API or a signed hook, answers go out to a webhook. */
export const api: Channel<ApiConfig> = {
  kind: 'api',
  title: { en: 'API', it: 'API' },
  description: {
    en: 'Any front end of your own: it posts messages and receives signed answers.',
    it: 'Un tuo front end: invia messaggi e riceve risposte firmate.',
  },
  config: apiConfig,
  capabilities: {
    buttons: { kinds: ['reply', 'url', 'web-app', 'phone', 'location'], max: 100, labelMax: 1000 },
    cards: true,
    media: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
    captions: ['image', 'video', 'audio', 'voice', 'video-note', 'file'],
    location: true,
    buttonsUnderMedia: true,
    typing: false,
    edits: false,
    deliveryReceipts: false,
    readReceipts: false,
  },
  limits: { text: 65_536, caption: 65_536, uploadBytes: 50 * 1024 * 1024 },
  pacing: { perSecond: 50, perUserMs: 0, burst: 1 },
  delivery: 'push',
  idempotent: true,
  complete: (config, random) => ({ ...config, secret: config.secret ?? random(32) }),
  verify,
  decode,
  encode,
  readAnswer,
};
