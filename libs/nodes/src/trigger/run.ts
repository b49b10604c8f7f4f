import { defineKind, go } from '@filo/core';
import type { Event, TriggerMatch } from '@filo/core';
import { keywordScore } from './keyword-score.ts';
import { referralScore } from './referral-score.ts';
import { triggerConfig } from './schema.ts';
import type { TriggerConfig } from './schema.ts';
import { startsOf } from './starts-of.ts';

/** Where a flow begins: on any message, on words, on a link, or on a call through the API. */
export const trigger = defineKind<TriggerConfig>({
  type: 'trigger',
  family: 'talk',
  title: { en: 'Start', it: 'Avvio' },
  description: {
    en: 'Begins the flow on a message, a word, a link or a call from another system.',
    it: 'Avvia il flusso con un messaggio, una parola, un link o la chiamata di un altro sistema.',
  },
  config: triggerConfig,
  entry: false,
  exits: () => [{ id: 'next', label: { en: 'Next', it: 'Avanti' } }],
  facts: (config) => ({ writes: config.on === 'referral' && config.saveTo ? [config.saveTo] : [], starts: startsOf(config) }),
  enter: () => go('next'),
  trigger: {
    match,
    interrupts: (config) => config.interrupts,
    returns: (config) => config.returns,
  },
});

const none: TriggerMatch = { score: 0 };

function match(config: TriggerConfig, event: Event, language: string): TriggerMatch {
  if (event.type === 'flow.started') {
    if (config.on !== 'api') return none;
    if (config.name === undefined) return { score: 1 };
    return { score: config.name === event.name ? 100 : 0 };
  }
  if (event.type !== 'message.received') return none;
  const { text, payload, referral } = event.message;
  switch (config.on) {
    case 'any':
      return { score: 1 };
    case 'keyword':
      // A pressed button is an answer to its own node, whatever its label says.
      return { score: text === undefined || payload !== undefined ? 0 : keywordScore(config, text, language) };
    case 'referral': {
      const score = referral ? referralScore(config.payload, referral.payload) : 0;
      return { score, ...(score > 0 && referral && config.saveTo && { assign: { [config.saveTo]: referral.payload } }) };
    }
    case 'api':
      return none;
  }
}
