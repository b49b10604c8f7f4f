import type { InterfaceText } from '@filo/core';
import type { Entity, EntityCaptureConfig } from '../entity-capture/schema.ts';
import { joinWords } from './join-words.ts';
import type { CardContext, Say } from './node-view.ts';
import { numberWords } from './number-words.ts';
import { patternWords } from './pattern-words.ts';
import { templateWords } from './template-words.ts';

const entityNames: Record<Entity, InterfaceText> = {
  text: { en: 'any text', it: 'un testo' },
  number: { en: 'a number', it: 'un numero' },
  email: { en: 'an email address', it: 'un indirizzo email' },
  phone: { en: 'a phone number', it: 'un numero di telefono' },
  date: { en: 'a date', it: 'una data' },
  time: { en: 'a time of day', it: "un'ora del giorno" },
  datetime: { en: 'a date and time', it: 'una data e ora' },
  url: { en: 'a web address', it: 'un indirizzo web' },
  name: { en: 'a name', it: 'un nome' },
  choice: { en: 'one of the options', it: 'una delle opzioni' },
  regex: { en: 'text of a fixed shape', it: 'un testo di forma fissa' },
  location: { en: 'a place', it: 'un luogo' },
  file: { en: 'a file', it: 'un file' },
};

/** Kinds of answer that `min` and `max` bound. */
const bounded = new Set<Entity>(['text', 'number', 'date', 'time', 'datetime']);

/** What answer a question wants, in words: "a number from 1 to 4", "two letters, four digits". */
export function answerWords(config: EntityCaptureConfig, card: CardContext): string {
  const { entity, options, pattern } = config;
  const { say } = card;
  if (entity === 'choice') {
    const labels = options.map(({ label }) => templateWords(card.text(label))).filter((label) => label !== '');
    if (labels.length > 0 && labels.length <= 4)
      return say({ en: 'one of {}', it: 'una tra {}' }).replace('{}', () => joinWords(labels, say, 'or'));
  }
  if (entity === 'regex' && pattern !== undefined) {
    return patternWords(pattern, say) ?? say({ en: 'text like {}', it: 'un testo come {}' }).replace('{}', () => pattern);
  }
  const bounds = bounded.has(entity) ? boundWords(config, say) : '';
  if (bounds === '') return say(entityNames[entity]);
  if (entity !== 'text') return `${say(entityNames[entity])} ${bounds}`;
  return `${say(entityNames.text)}, ${say({ en: `${bounds} characters`, it: `${bounds} caratteri` })}`;
}

function boundWords({ min, max }: EntityCaptureConfig, say: Say): string {
  const low = sideWords(min, say);
  const high = sideWords(max, say);
  const words =
    low && high
      ? say({ en: 'from {low} to {high}', it: 'da {low} a {high}' })
      : low
        ? say({ en: 'from {low} on', it: 'da {low} in poi' })
        : high
          ? say({ en: 'up to {high}', it: 'fino a {high}' })
          : '';
  return words.replace('{low}', () => low).replace('{high}', () => high);
}

function sideWords(bound: string | number | undefined, say: Say): string {
  if (bound === undefined) return '';
  return typeof bound === 'number' ? numberWords(bound, say) : templateWords(bound);
}
