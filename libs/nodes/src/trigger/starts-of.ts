import type { ConfigFacts } from '@filo/core';
import { foldText } from './fold-text.ts';
import type { TriggerConfig } from './schema.ts';

/** What a trigger starts on, as `check` compares it with other triggers. Words of all languages count, as they do in a chat. */
export function startsOf(config: TriggerConfig): NonNullable<ConfigFacts['starts']> {
  switch (config.on) {
    case 'any':
      return [{ key: 'any' }];
    case 'keyword': {
      const words = Array.isArray(config.words) ? config.words : Object.values(config.words).flat();
      const byKey = new Map(words.map((text) => [`${config.match} ${foldText(text).trim() || text}`, text]));
      return [...byKey].map(([key, text]) => ({ key, text }));
    }
    case 'referral':
      return [named('referral', config.payload)];
    case 'api':
      return [named('api', config.name)];
  }
}

function named(on: string, text: string | undefined): { key: string; text?: string } {
  return text === undefined ? { key: on } : { key: `${on} ${text}`, text };
}
