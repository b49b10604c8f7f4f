import { condition, exitId, field } from '@filo/core';
import { z } from 'zod';
import { distinctIds } from '../fields/distinct-ids.ts';

const branch = z.strictObject({
  id: field(exitId, {
    label: { en: 'Exit', it: 'Uscita' },
    hint: { en: 'Short name of this way out.', it: 'Nome breve di questa uscita.' },
  }),
  name: field(z.string().max(120).optional(), {
    label: { en: 'Name', it: 'Nome' },
    hint: { en: 'Shown on the canvas.', it: 'Si vede sulla tela.' },
  }),
  when: field(condition, {
    label: { en: 'When', it: 'Quando' },
    hint: {
      en: 'What must hold: all of the comparisons, or any of them.',
      it: 'Che cosa deve valere: tutti i confronti, o almeno uno.',
    },
    widget: 'condition',
  }),
});

/** Config of `condition`. */
export const conditionConfig = z.strictObject({
  branches: field(
    z
      .array(branch)
      .max(50)
      .superRefine(distinctIds)
      .refine((branches) => branches.every(({ id }) => id !== 'else'), '"else" is the name of another exit')
      .default([]),
    {
      label: { en: 'Branches', it: 'Rami' },
      add: { en: 'Add a branch', it: 'Aggiungi un ramo' },
      hint: {
        en: 'Tried from the first to the last; the first that holds is taken, and "else" when none does.',
        it: 'Provati dal primo all\'ultimo; si prende il primo che vale, e "altrimenti" se nessuno vale.',
      },
    },
  ),
});

/** Config of `condition`, as the author set it. */
export type ConditionConfig = z.infer<typeof conditionConfig>;
