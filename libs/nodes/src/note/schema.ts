import { field } from '@filo/core';
import { z } from 'zod';

/** Config of `note`. */
export const noteConfig = z.strictObject({
  text: field(z.string().max(10_000).default(''), {
    label: { en: 'Note', it: 'Nota' },
    hint: {
      en: 'For the people who draw the flow; customers never see it.',
      it: 'Per chi disegna il flusso; i clienti non la vedono mai.',
    },
    widget: 'long-template',
  }),
});

/** Config of `note`, as the author set it. */
export type NoteConfig = z.infer<typeof noteConfig>;
