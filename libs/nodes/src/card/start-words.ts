import type { TriggerConfig } from '../trigger/schema.ts';
import type { CardContext } from './node-view.ts';

/** What starts a flow: a lead ("A message with"), words or a code to set apart, and further facts. */
export interface StartWords {
  lead: string;
  chips: string[];
  rest: string[];
}

/** Puts the start of a flow in words. */
export function startWords(config: TriggerConfig, card: CardContext): StartWords {
  const { say } = card;
  return {
    ...lead(config, card),
    rest: [
      ...(config.interrupts ? [say({ en: 'also while the chat is busy', it: 'anche a chat in corso' })] : []),
      ...(config.interrupts && config.returns ? [say({ en: 'then goes back', it: 'poi torna indietro' })] : []),
    ],
  };
}

const matches = {
  word: { en: 'A message with', it: 'Un messaggio con' },
  exact: { en: 'A message that is just', it: 'Un messaggio che è solo' },
  starts: { en: 'A message that begins with', it: 'Un messaggio che inizia con' },
};

function lead(config: TriggerConfig, card: CardContext): Omit<StartWords, 'rest'> {
  const { say } = card;
  if (config.on === 'keyword') return { lead: say(matches[config.match]), chips: wordsShown(config.words, card) };
  if (config.on === 'referral') {
    if (config.payload === undefined)
      return { lead: say({ en: 'Any link, advertisement or QR code', it: 'Qualsiasi link, pubblicità o codice QR' }), chips: [] };
    return { lead: say({ en: 'A link with the code', it: 'Un link con il codice' }), chips: [config.payload] };
  }
  if (config.on === 'api') {
    if (config.name === undefined) return { lead: say({ en: 'Another system starts it', it: 'Lo avvia un altro sistema' }), chips: [] };
    return { lead: say({ en: 'Another system starts', it: 'Un altro sistema avvia' }), chips: [config.name] };
  }
  return { lead: say({ en: 'Any first message', it: 'Qualsiasi primo messaggio' }), chips: [] };
}

/** The list for the language on the canvas; the canvas picks among texts, so the lists travel as texts. */
function wordsShown(words: string[] | Record<string, string[]>, card: CardContext): string[] {
  if (Array.isArray(words)) return words;
  const asTexts = Object.entries(words).map(([tag, list]) => [tag, list.join('\n')] as const);
  return card
    .text(Object.fromEntries(asTexts))
    .split('\n')
    .filter((word) => word !== '');
}
