import type { IssueWords } from './words.ts';

/** The words for what a node should say or ask, and does not. What to do stands first: these are told while somebody writes. */
export const speechWords: Readonly<Record<string, IssueWords>> = {
  'empty-message': () => ({
    en: 'Write what the bot should say: this message is empty.',
    it: 'Scrivi che cosa deve dire il bot: questo messaggio è vuoto.',
  }),
  'empty-text': ({ place }) => ({
    en: `${place?.en ?? 'Text'}: write the text. Without it nothing is sent.`,
    it: `${place?.it ?? 'Testo'}: scrivi il testo. Senza non si invia nulla.`,
  }),
  'no-file': ({ place }) => ({
    en: `${place?.en ?? 'File'}: upload a file or write its address. Without it nothing is sent.`,
    it: `${place?.it ?? 'File'}: carica un file o scrivi il suo indirizzo. Senza non si invia nulla.`,
  }),
  'no-place': ({ place }) => ({
    en: `${place?.en ?? 'Place'}: set the place. Now it is in the middle of the ocean.`,
    it: `${place?.it ?? 'Luogo'}: indica il luogo. Ora è in mezzo all'oceano.`,
  }),
  'empty-title': ({ place }) => ({
    en: `${place?.en ?? 'Card'}: write the title of the card. Some channels refuse cards without one.`,
    it: `${place?.it ?? 'Scheda'}: scrivi il titolo della scheda. Alcuni canali rifiutano le schede senza titolo.`,
  }),
  'empty-label': ({ place }) => ({
    en: `${place?.en ?? 'Button'}: write the label. Without it customers do not see this one.`,
    it: `${place?.it ?? 'Pulsante'}: scrivi l'etichetta. Senza, il cliente non lo vede.`,
  }),
  'same-label': ({ param, place }) => ({
    en: `${place?.en ?? 'Button'}: another one already says "${param('label').trim()}". Whoever types it always gets the first.`,
    it: `${place?.it ?? 'Pulsante'}: un altro dice già "${param('label').trim()}". Chi lo scrive ottiene sempre il primo.`,
  }),
  'unseen-buttons': () => ({
    en: 'Write the question: without it the buttons are not shown.',
    it: 'Scrivi la domanda: senza non si vedono i pulsanti.',
  }),
  'empty-question': ({ param }) =>
    param('buttons') === 'true'
      ? { en: 'Write the question: without it the buttons are not shown.', it: 'Scrivi la domanda: senza non si vedono i pulsanti.' }
      : {
          en: 'Write the question: now the bot asks nothing and only waits.',
          it: 'Scrivi la domanda: ora il bot non chiede nulla e aspetta.',
        },
  'answer-not-kept': () => ({
    en: 'Choose where to save the answer: now it is forgotten.',
    it: 'Scegli dove salvare la risposta: ora va persa.',
  }),
  'crossed-limits': ({ param }) => ({
    en: `No answer can fit: it must be at least ${param('min')} and at most ${param('max')}.`,
    it: `Nessuna risposta può andare bene: deve essere almeno ${param('min')} e al massimo ${param('max')}.`,
  }),
};
