import { field, localizedText } from '@filo/core';
import type { InterfaceText } from '@filo/core';
import { z } from 'zod';
import { retries } from '../fields/retries.ts';
import { saveTo } from '../fields/save-to.ts';
import { timeout } from '../fields/timeout.ts';

/** What a customer can be asked for. All but `file` are read from words as well. */
export const entities = [
  'text',
  'number',
  'email',
  'phone',
  'date',
  'time',
  'datetime',
  'url',
  'name',
  'choice',
  'regex',
  'location',
  'file',
] as const;

const entityNames: Record<(typeof entities)[number], InterfaceText> = {
  text: { en: 'Any text', it: 'Testo libero' },
  number: { en: 'Number', it: 'Numero' },
  email: { en: 'Email address', it: 'Indirizzo email' },
  phone: { en: 'Phone number', it: 'Numero di telefono' },
  date: { en: 'Date', it: 'Data' },
  time: { en: 'Time of day', it: 'Ora' },
  datetime: { en: 'Date and time', it: 'Data e ora' },
  url: { en: 'Web address', it: 'Indirizzo web' },
  name: { en: "A person's name", it: 'Nome di persona' },
  choice: { en: 'One of some options', it: 'Una tra alcune opzioni' },
  regex: { en: 'A pattern', it: 'Un modello' },
  location: { en: 'A place', it: 'Un luogo' },
  file: { en: 'A file or picture', it: "Un file o un'immagine" },
};

const option = z.strictObject({
  label: field(localizedText, {
    label: { en: 'Option', it: 'Opzione' },
    hint: { en: 'What the customer sees.', it: 'Quello che vede il cliente.' },
    widget: 'template',
  }),
  value: field(z.string().min(1).max(200).optional(), {
    label: { en: 'Saved as', it: 'Salvata come' },
    hint: { en: 'What is saved when it is chosen. Empty saves the label.', it: "Che cosa si salva se viene scelta. Vuoto: l'etichetta." },
  }),
  synonyms: field(z.array(z.string().trim().min(1).max(200)).max(100).default([]), {
    label: { en: 'Also called', it: 'Detta anche' },
    hint: { en: 'Other words that mean this option.', it: 'Altre parole che indicano questa opzione.' },
  }),
});

const bound = z.union([z.number(), z.string().trim().min(1).max(200)]).optional();

/** Config of `entity-capture`. */
export const entityCaptureConfig = z
  .strictObject({
    prompt: field(localizedText.default(''), {
      label: { en: 'Question', it: 'Domanda' },
      hint: {
        en: 'What the bot asks. Empty asks nothing and only waits for the answer.',
        it: 'Che cosa chiede il bot. Vuoto: non chiede nulla e aspetta solo la risposta.',
      },
      widget: 'long-template',
    }),
    entity: field(z.enum(entities).default('text'), {
      label: { en: 'Kind of answer', it: 'Tipo di risposta' },
      choices: entityNames,
      hint: {
        en: 'What the answer must be. It is read in the words people use: "tomorrow at 3".',
        it: 'Che cosa deve essere la risposta. Si legge nelle parole di tutti: "domani alle 15".',
      },
      widget: 'select',
    }),
    options: field(z.array(option).max(100).default([]), {
      label: { en: 'Options', it: 'Opzioni' },
      add: { en: 'Add an option', it: "Aggiungi un'opzione" },
      shownWhen: { entity: ['choice'] },
      hint: {
        en: 'For a choice: what can be chosen. Numbers, parts and typing slips are understood.',
        it: 'Per una scelta: che cosa si può scegliere. Si capiscono numeri, parti ed errori di battitura.',
      },
    }),
    showButtons: field(z.boolean().default(true), {
      label: { en: 'Options as buttons', it: 'Opzioni come pulsanti' },
      shownWhen: { entity: ['choice'] },
      hint: { en: 'For a choice: shows the options below the question.', it: 'Per una scelta: mostra le opzioni sotto la domanda.' },
    }),
    pattern: field(z.string().min(1).max(500).optional(), {
      label: { en: 'Pattern', it: 'Modello' },
      shownWhen: { entity: ['regex'] },
      hint: {
        en: 'For a pattern: a regular expression such as [A-Z]{2}\\d{4}. Capitals, blanks and dashes are forgiven.',
        it: "Per un modello: un'espressione regolare come [A-Z]{2}\\d{4}. Maiuscole, spazi e trattini non contano.",
      },
      widget: 'regex',
    }),
    shareButton: field(localizedText.optional(), {
      label: { en: 'Share button', it: 'Pulsante di condivisione' },
      shownWhen: { entity: ['phone', 'location'] },
      hint: {
        en: 'For a phone number or a place: label of a button that shares it, where the channel has one.',
        it: 'Per telefono o posizione: etichetta di un pulsante che li condivide, dove il canale lo permette.',
      },
      widget: 'template',
    }),
    min: field(bound, {
      label: { en: 'At least', it: 'Almeno' },
      shownWhen: { entity: ['text', 'number', 'date', 'time', 'datetime'] },
      hint: {
        en: 'Smallest number, first date or time (such as "today"), or fewest characters of a text.',
        it: 'Numero più piccolo, prima data o ora (per esempio "oggi"), o minimo di caratteri di un testo.',
      },
      widget: 'template',
    }),
    max: field(bound, {
      label: { en: 'At most', it: 'Al massimo' },
      shownWhen: { entity: ['text', 'number', 'date', 'time', 'datetime'] },
      hint: {
        en: 'Largest number, last date or time, or most characters of a text.',
        it: 'Numero più grande, ultima data o ora, o massimo di caratteri di un testo.',
      },
      widget: 'template',
    }),
    saveTo,
    confirm: field(z.boolean().default(false), {
      label: { en: 'Ask whether it is right', it: 'Chiedi conferma' },
      hint: {
        en: 'Shows what was understood and asks for a yes before going on.',
        it: 'Mostra quello che ha capito e chiede un sì prima di proseguire.',
      },
    }),
    confirmText: field(localizedText.default({ en: 'Is {value} right?', it: '{value}: è giusto?' }), {
      label: { en: 'Confirmation', it: 'Conferma' },
      advanced: true,
      hint: { en: 'How to ask; {value} stands for what was understood.', it: 'Come chiederla; {value} sta per quello che ha capito.' },
      widget: 'template',
    }),
    retries,
    invalidText: field(localizedText.optional(), {
      label: { en: 'When the answer does not fit', it: 'Se la risposta non va bene' },
      hint: {
        en: 'Said before waiting again. Empty says what kind of answer is needed.',
        it: 'Detto prima di aspettare di nuovo. Vuoto: dice che tipo di risposta serve.',
      },
      widget: 'long-template',
    }),
    timeout,
  })
  .refine((config) => config.entity !== 'choice' || config.options.length > 0, { path: ['options'], message: 'a choice needs options' })
  .refine((config) => config.entity !== 'regex' || config.pattern !== undefined, { path: ['pattern'], message: 'a pattern is needed' });

/** Config of `entity-capture`, as the author set it. */
export type EntityCaptureConfig = z.infer<typeof entityCaptureConfig>;

/** What a customer can be asked for. */
export type Entity = (typeof entities)[number];
