import { field } from '@filo/core';
import { z } from 'zod';

/** How many times a question is asked again after an answer it cannot use. */
export const retries = field(z.int().min(0).max(10).default(2), {
  label: { en: 'Further attempts', it: 'Altri tentativi' },
  hint: {
    en: 'How many times to ask again after an answer that does not fit. Then the chat leaves by "Not understood".',
    it: 'Quante volte ripetere la domanda dopo una risposta non adatta. Poi la chat esce da "Non capito".',
  },
});
