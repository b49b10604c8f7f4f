import { field, localizedText } from '@filo/core';
import { z } from 'zod';

/** Config of `end`. */
export const endConfig = z.strictObject({
  text: field(localizedText.optional(), {
    label: { en: 'Last words', it: 'Ultime parole' },
    hint: { en: 'Said before the flow ends. Empty says nothing.', it: 'Detto prima che il flusso finisca. Vuoto: non dice nulla.' },
    widget: 'long-template',
  }),
  close: field(z.boolean().default(false), {
    label: { en: 'Close the chat', it: 'Chiudi la chat' },
    hint: {
      en: 'Also marks the conversation as closed. The next message of the customer opens it again.',
      it: 'Segna anche la conversazione come chiusa. Il prossimo messaggio del cliente la riapre.',
    },
  }),
});

/** Config of `end`, as the author set it. */
export type EndConfig = z.infer<typeof endConfig>;
