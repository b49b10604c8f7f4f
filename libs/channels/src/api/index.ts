import type { Channel } from '../contract/channel.ts';
import { readAnswer } from './answer.ts';
import { capabilities, limits, title } from './capabilities.ts';
import { type ApiConfig, apiConfig } from './config.ts';
import { decode } from './decode.ts';
import { encode } from './encode.ts';
import { verify } from './verify.ts';

/** Any other front end: messages come in by the API or a signed hook, answers go out to a webhook. */
export const api: Channel<ApiConfig> = {
  kind: 'api',
  title,
  description: {
    en: 'Any front end of your own: it posts messages and receives signed answers.',
    it: 'Un tuo front end: invia messaggi e riceve risposte firmate.',
  },
  config: apiConfig,
  capabilities,
  limits,
  pacing: { perSecond: 50, perUserMs: 0, burst: 1 },
  delivery: 'push',
  idempotent: true,
  complete: (config, random) => ({ ...config, secret: config.secret ?? random(32) }),
  verify,
  decode,
  encode,
  readAnswer,
};
