import type { Lens } from '../lens/lens.ts';
import { showWithQuickReplies } from '../lens/show-with-quick-replies.ts';
import { capabilities, limits, title } from './capabilities.ts';

/** The direct messages of an Instagram account: up to three buttons that stay, more as quick replies that go. */
export const instagramLens: Lens = {
  kind: 'instagram',
  title,
  capabilities,
  limits,
  notes: [
    {
      en: "A flow may speak within 24 hours of the customer's last message.",
      it: "Il flusso può parlare entro 24 ore dall'ultimo messaggio del cliente.",
    },
    {
      en: 'Buttons and quick replies show in the phone app, not in a browser: name the choices in the text too.',
      it: "Pulsanti e risposte rapide si vedono nell'app del telefono, non nel browser: scrivi le scelte anche nel testo.",
    },
    { en: 'Of files, only PDF arrives.', it: 'Dei file, arrivano solo i PDF.' },
  ],
  show: (message) => showWithQuickReplies(message, capabilities),
};
