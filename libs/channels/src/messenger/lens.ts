import type { Lens } from '../lens/lens.ts';
import { showWithQuickReplies } from '../lens/show-with-quick-replies.ts';
import { capabilities, limits, title } from './capabilities.ts';

/** A chat with a Facebook page: up to three buttons that stay, more as quick replies that go. */
export const messengerLens: Lens = {
  kind: 'messenger',
  title,
  capabilities,
  limits,
  notes: [
    {
      en: "A flow may speak within 24 hours of the customer's last message.",
      it: "Il flusso può parlare entro 24 ore dall'ultimo messaggio del cliente.",
    },
  ],
  show: (message) => showWithQuickReplies(message, capabilities),
};
