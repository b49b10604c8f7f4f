import type { ConfigFacts } from '@filo/core';
import { foldText } from './fold-text.ts';
import type { TriggerConfig } from './schema.ts';

/** What a trigger starts on, as `check` compares it with other triggers. Words of all languages count, as they do in a chat. */
export function startsOf(config: TriggerConfig): NonNullable<ConfigFacts['starts']> {
  switch (config.on) {
    case 'any':
      return [{ key: 'any', path: 'on' }];
    case 'keyword': {
      const words = Array.isArray(config.words) ? config.words : Object.values(config.words).flat();
      const byKey = new Map(words.map((text) => [`${config.match} ${foldText(text).trim() || text}`, text]));
      return [...byKey].map(([key, text]) => ({ key, text, path: 'words' }));
    }
    case 'referral':
      return [named('referral', config.payload, 'payload')];
    case 'api':
      return [named('api', config.name, 'name')];
  }
}

function named(on: string, text: string | undefined, path: string): { key: string; text?: string; path: string } {
  return text === undefined ? { key: on, path } : { key: `${on} ${text}`, text, path };
}
