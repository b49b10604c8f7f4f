import { field } from '@filo/core';
import { z } from 'zod';

const name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'a name of letters, digits and "_"');

const ownVariable = z.string().regex(/^vars\.[A-Za-z_][A-Za-z0-9_]{0,63}$/, 'a variable such as "vars.total"');

/** Config of `subflow`. */
export const subflowConfig = z.strictObject({
  flow: field(z.string().min(1).max(64), {
    label: { en: 'Flow', it: 'Flusso' },
    hint: { en: 'The flow to walk through; its published version is used.', it: 'Il flusso da percorrere; si usa la versione pubblicata.' },
    widget: 'flow',
  }),
  inputs: field(z.record(name, z.json()).default({}), {
    label: { en: 'Give', it: 'Dai' },
    add: { en: 'Give a value', it: 'Dai un valore' },
    hint: {
      en: 'Variables of the other flow and what they begin with.',
      it: "Variabili dell'altro flusso e il loro valore iniziale.",
    },
  }),
  outputs: field(z.record(ownVariable, name).default({}), {
    label: { en: 'Take back', it: 'Riprendi' },
    add: { en: 'Take a value back', it: 'Riprendi un valore' },
    hint: {
      en: 'Where to save which variable of the other flow when it ends, such as vars.total from sum.',
      it: "Dove salvare quale variabile dell'altro flusso quando finisce, per esempio vars.total da sum.",
    },
  }),
});

/** Config of `subflow`, as the author set it. */
export type SubflowConfig = z.infer<typeof subflowConfig>;
