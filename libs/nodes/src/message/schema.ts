import { bubbleConfig, field } from '@filo/core';
import { z } from 'zod';

const bubbles = z.array(bubbleConfig).max(20);

/** Config of `message`. */
export const messageConfig = z.strictObject({
  bubbles: field(bubbles.default([]), {
    label: { en: 'Content', it: 'Contenuto' },
    hint: {
      en: 'Texts, pictures, files, places and cards, in the order in which the customer sees them.',
      it: "Testi, immagini, file, luoghi e schede, nell'ordine in cui il cliente li vede.",
    },
    widget: 'bubbles',
  }),
  variants: field(z.record(z.string().min(1).max(32), bubbles).default({}), {
    label: { en: 'Other content for one channel', it: 'Altro contenuto per un canale' },
    add: { en: 'Choose a channel', it: 'Scegli un canale' },
    hint: {
      en: 'What customers of that channel get instead. All others get the content above.',
      it: 'Quello che ricevono invece i clienti di quel canale. Tutti gli altri ricevono il contenuto sopra.',
    },
    widget: 'channel-bubbles',
    advanced: true,
  }),
});

/** Config of `message`, as the author set it. */
export type MessageConfig = z.infer<typeof messageConfig>;
