import { exitId, field } from '@filo/core';
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
  weight: field(z.number().min(0).max(1_000_000).default(1), {
    label: { en: 'Weight', it: 'Peso' },
    hint: {
      en: 'How often this way is taken, compared with the others: 3 is three times as often as 1.',
      it: 'Quanto spesso si prende questa uscita rispetto alle altre: 3 è tre volte più spesso di 1.',
    },
  }),
});

/** Config of `random-split`. */
export const randomSplitConfig = z.strictObject({
  branches: field(
    z
      .array(branch)
      .min(1)
      .max(20)
      .superRefine(distinctIds)
      .refine((branches) => branches.some(({ weight }) => weight > 0), 'at least one weight must be above 0'),
    {
      label: { en: 'Ways', it: 'Strade' },
      add: { en: 'Add a way', it: 'Aggiungi una strada' },
      hint: { en: 'The ways to choose from, by chance.', it: 'Le strade tra cui scegliere, a caso.' },
    },
  ),
});

/** Config of `random-split`, as the author set it. */
export type RandomSplitConfig = z.infer<typeof randomSplitConfig>;
