import { field, variableType, variableTypeNames } from '@filo/core';
import { z } from 'zod';
import { variablePath } from '../fields/variable-path.ts';

const assignment = z.strictObject({
  path: field(variablePath, {
    label: { en: 'Set', it: 'Imposta' },
    hint: {
      en: 'What to write: vars.total, contact.name or contact.fields.city.',
      it: 'Che cosa scrivere: vars.total, contact.name o contact.fields.city.',
    },
    widget: 'variable',
  }),
  value: field(z.json(), {
    label: { en: 'To', it: 'A' },
    hint: {
      en: 'Text, which may hold {{ variables }}, or any JSON. One variable alone keeps its type.',
      it: 'Testo, che può contenere {{ variabili }}, o qualsiasi JSON. Una variabile da sola conserva il suo tipo.',
    },
    widget: 'template',
  }),
  as: field(variableType.optional(), {
    label: { en: 'As', it: 'Come' },
    choices: variableTypeNames,
    hint: {
      en: 'Turns the value into this type. One that cannot be turned leaves the place empty.',
      it: 'Converte il valore in questo tipo. Se non si può, il posto resta vuoto.',
    },
    widget: 'select',
  }),
});

const tags = z.array(z.string().trim().min(1).max(100)).max(50).default([]);

/** Config of `set-variable`. */
export const setVariableConfig = z.strictObject({
  assign: field(z.array(assignment).max(100).default([]), {
    label: { en: 'Values', it: 'Valori' },
    add: { en: 'Add a value', it: 'Aggiungi un valore' },
    hint: {
      en: 'All are worked out before any is written, so the order does not matter.',
      it: "Si calcolano tutti prima di scriverne uno, quindi l'ordine non conta.",
    },
  }),
  addTags: field(tags, {
    label: { en: 'Add tags', it: 'Aggiungi etichette' },
    hint: {
      en: 'Tags the contact gets. They may hold {{ variables }}.',
      it: 'Etichette da dare al contatto. Possono contenere {{ variabili }}.',
    },
  }),
  removeTags: field(tags, {
    label: { en: 'Remove tags', it: 'Togli etichette' },
    hint: { en: 'Tags the contact loses.', it: 'Etichette da togliere al contatto.' },
  }),
});

/** Config of `set-variable`, as the author set it. */
export type SetVariableConfig = z.infer<typeof setVariableConfig>;
