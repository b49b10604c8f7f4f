import type { InterfaceText } from '@filo/core';
import { patternPhrases } from './pattern-phrases.ts';
import { phrase } from './phrase.ts';
import type { IssueWords } from './words.ts';

/** The words for the codes that kinds of nodes add to `check`. */
export const nodeWords: Readonly<Record<string, IssueWords>> = {
  'button-without-exit': () => ({
    en: 'A message does not wait for an answer, so its reply buttons do nothing. Use a button menu instead.',
    it: 'Un messaggio non aspetta risposte, quindi i suoi pulsanti di risposta non fanno nulla. Usa un menu di pulsanti.',
  }),
  'no-address': ({ place }) => ({
    en: `${place?.en ?? 'Address'}: write the whole address, such as https://example.com/orders.`,
    it: `${place?.it ?? 'Indirizzo'}: scrivi l'indirizzo intero, per esempio https://example.com/ordini.`,
  }),
  'bad-expression': ({ param, place }) => {
    const saved = param('path').replace(/^save\./, '');
    const why = trouble(param('message'));
    return {
      en: `${place?.en ?? 'Save'}: the expression for "${saved}" cannot be read: ${why.en}.`,
      it: `${place?.it ?? 'Salva'}: l'espressione per "${saved}" non si può leggere: ${why.it}.`,
    };
  },
  'bad-pattern': ({ param, place }) => {
    const why = trouble(param('message'));
    return {
      en: `${place?.en ?? 'Pattern'}: it cannot be read: ${why.en}.`,
      it: `${place?.it ?? 'Modello'}: non si può leggere: ${why.it}.`,
    };
  },
};

/** What has no words of its own stands as it is: half of it is the author's own text. */
function trouble(message: string): InterfaceText {
  const plain = message.replace(/^error parsing regexp: /, '').replace(/\.+$/, '');
  return phrase(plain, patternPhrases) ?? { en: plain, it: plain };
}
