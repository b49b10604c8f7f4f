import { field, languageTag } from '@filo/core';
import { z } from 'zod';
import { saveTo } from '../fields/save-to.ts';

const onLabel = { en: 'Starts on', it: 'Parte con' };

const onChoices = {
  any: { en: 'Any message', it: 'Qualsiasi messaggio' },
  keyword: { en: 'Words in a message', it: 'Parole in un messaggio' },
  referral: { en: 'A link or QR code', it: 'Un link o un codice QR' },
  api: { en: 'A call from another system', it: 'Una chiamata di un altro sistema' },
};

const interrupts = field(z.boolean().default(false), {
  label: { en: 'Also while the chat is busy', it: 'Anche a chat in corso' },
  hint: {
    en: 'Fires even while another node waits for an answer: for help, stop or a person.',
    it: 'Scatta anche mentre un altro nodo aspetta una risposta: per aiuto, stop o una persona.',
  },
});

const returns = field(z.boolean().default(false), {
  label: { en: 'Go back afterwards', it: 'Poi torna indietro' },
  hint: {
    en: 'When this branch ends, the chat returns to the question it had interrupted.',
    it: 'Quando questo ramo finisce, la chat torna alla domanda che aveva interrotto.',
  },
});

const wordList = z.array(z.string().trim().min(1).max(200)).max(200);

const hasWords = (lists: Record<string, string[]>): boolean => Object.values(lists).some((list) => list.length > 0);

const any = z.strictObject({
  on: field(z.literal('any').default('any'), {
    label: onLabel,
    choices: onChoices,
    hint: { en: 'Any message that no other trigger takes.', it: 'Qualsiasi messaggio che nessun altro avvio prende.' },
    widget: 'select',
  }),
  interrupts,
  returns,
});

const keyword = z.strictObject({
  on: field(z.literal('keyword'), {
    label: onLabel,
    choices: onChoices,
    hint: { en: 'A message with one of these words.', it: 'Un messaggio con una di queste parole.' },
    widget: 'select',
  }),
  words: field(z.union([wordList.min(1), z.record(languageTag, wordList).refine(hasWords, 'at least one word')]), {
    label: { en: 'Words', it: 'Parole' },
    hint: {
      en: 'Words or short phrases, one list for all languages or one per language. Capitals and accents do not matter.',
      it: 'Parole o brevi frasi, una lista per tutte le lingue o una per lingua. Maiuscole e accenti non contano.',
    },
  }),
  match: field(z.enum(['word', 'exact', 'starts']).default('word'), {
    label: { en: 'Where in the message', it: 'Dove nel messaggio' },
    choices: {
      word: { en: 'Anywhere, as a whole word', it: 'Ovunque, come parola intera' },
      exact: { en: 'The message is just that', it: 'Il messaggio è solo quello' },
      starts: { en: 'The message begins with it', it: 'Il messaggio inizia così' },
    },
    hint: {
      en: 'How much of the message the words must be.',
      it: 'Quanta parte del messaggio devono essere le parole.',
    },
    widget: 'select',
  }),
  interrupts,
  returns,
});

const referral = z.strictObject({
  on: field(z.literal('referral'), {
    label: onLabel,
    choices: onChoices,
    hint: {
      en: 'A customer who comes through a link, an advertisement or a QR code.',
      it: 'Un cliente che arriva da un link, una pubblicità o un codice QR.',
    },
    widget: 'select',
  }),
  payload: field(z.string().trim().min(1).max(512).optional(), {
    label: { en: 'Code in the link', it: 'Codice nel link' },
    hint: {
      en: 'The exact code, or its beginning followed by *, such as order_*. Empty takes every link.',
      it: "Il codice esatto, o l'inizio seguito da *, come order_*. Vuoto: ogni link.",
    },
  }),
  saveTo: field(saveTo, {
    label: { en: 'Save the code to', it: 'Salva il codice in' },
    hint: {
      en: 'Where to keep the whole code, for example vars.source.',
      it: 'Dove conservare il codice intero, per esempio vars.source.',
    },
    widget: 'variable',
  }),
  interrupts,
  returns,
});

const api = z.strictObject({
  on: field(z.literal('api'), {
    label: onLabel,
    choices: onChoices,
    hint: { en: 'Another system starts the flow through the API.', it: "Un altro sistema avvia il flusso tramite l'API." },
    widget: 'select',
  }),
  name: field(z.string().trim().min(1).max(120).optional(), {
    label: { en: 'Name of the start', it: "Nome dell'avvio" },
    hint: {
      en: 'The name that the call must give. Empty takes calls without a name, and names that no other trigger has.',
      it: 'Il nome che la chiamata deve indicare. Vuoto: le chiamate senza nome e i nomi che nessun altro avvio ha.',
    },
  }),
  interrupts,
  returns,
});

/** Config of `trigger`: one shape for each thing a flow can start on. */
export const triggerConfig = z.discriminatedUnion('on', [any, keyword, referral, api]);

/** Config of `trigger`, as the author set it. */
export type TriggerConfig = z.infer<typeof triggerConfig>;

/** Config of a trigger on words. */
export type KeywordConfig = Extract<TriggerConfig, { on: 'keyword' }>;
