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
    label: { en: 'For one channel', it: 'Per un canale' },
    hint: {
      en: 'Other content for a channel, by its kind such as telegram. Channels not listed get the content above.',
      it: 'Un altro contenuto per un canale, indicato dal tipo, come telegram. Gli altri canali ricevono il contenuto sopra.',
    },
    widget: 'bubbles',
  }),
});

/** Config of `message`, as the author set it. */
export type MessageConfig = z.infer<typeof messageConfig>;
