import type { InterfaceText } from '@filo/core';
import { decisionWords } from './decision-words.ts';
import { patternPhrases } from './pattern-phrases.ts';
import { phrase } from './phrase.ts';
import { speechWords } from './speech-words.ts';
import type { IssueWords } from './words.ts';

/** The words for the codes that kinds of nodes add to `check`. */
export const nodeWords: Readonly<Record<string, IssueWords>> = {
  'button-without-exit': () => ({
    en: 'A message does not wait for an answer, so its reply buttons do nothing. Use a button menu instead.',
    it: 'Un messaggio non aspetta risposte, quindi i suoi pulsanti di risposta non fanno nulla. Usa un menu di pulsanti.',
  }),
  ...speechWords,
  ...decisionWords,
  'no-target': () => ({ en: 'Choose where to go.', it: 'Scegli dove andare.' }),
  'no-flow': () => ({ en: 'Choose the flow to walk through.', it: 'Scegli il flusso da percorrere.' }),
  'nothing-set': () => ({
    en: 'Say what to set: now this node changes nothing.',
    it: 'Indica che cosa impostare: ora questo nodo non cambia nulla.',
  }),
  'set-twice': ({ param }) => ({
    en: `"${param('name')}" is set twice here: only the last value stays.`,
    it: `"${param('name')}" si imposta due volte: resta solo l'ultimo valore.`,
  }),
  'bad-moment': ({ place }) => ({
    en: `${place?.en ?? 'Until'}: write a time such as 09:00, or a date such as 2027-03-31. This cannot be read.`,
    it: `${place?.it ?? 'Fino a'}: scrivi un'ora come 09:00, o una data come 2027-03-31. Questo non si può leggere.`,
  }),
  'never-open': ({ place }) => ({
    en: `${place?.en ?? 'Hours'}: add an opening time. Now it is always closed.`,
    it: `${place?.it ?? 'Orari'}: aggiungi un orario di apertura. Ora è sempre chiuso.`,
  }),
  'not-https': ({ place }) => ({
    en: `${place?.en ?? 'Address'}: use https. With http others can read what is sent, and some channels refuse it.`,
    it: `${place?.it ?? 'Indirizzo'}: usa https. Con http altri possono leggere ciò che si invia, e alcuni canali lo rifiutano.`,
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
