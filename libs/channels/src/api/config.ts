import { field } from '@filo/core';
import { z } from 'zod';
import { secret } from '../contract/secret.ts';

/** Settings of an API channel. `secret` signs both ways and is made when missing. */
export const apiConfig = z.strictObject({
  webhookUrl: field(z.url({ protocol: /^https?$/ }).max(2048), {
    label: { en: 'Webhook address', it: 'Indirizzo del webhook' },
    hint: { en: 'Answers are posted here, signed.', it: 'Le risposte vengono inviate qui, firmate.' },
    widget: 'text',
  }),
  secret: secret(
    field(z.string().min(16).max(256), {
      label: { en: 'Signing secret', it: 'Segreto di firma' },
      hint: { en: 'Made for you when left empty.', it: 'Viene creato se lasciato vuoto.' },
      widget: 'secret',
    }),
  ).optional(),
});

/** Settings of an API channel, read. */
export type ApiConfig = z.infer<typeof apiConfig>;
