import { arrange } from '../degrade/index.ts';
import type { Lens } from '../lens/lens.ts';
import { showButtons } from '../lens/show-buttons.ts';
import { capabilities, limits, title } from './capabilities.ts';
import { listOpener } from './list-opener.ts';

/** A chat with a WhatsApp business number: buttons under the message, more of them behind one that opens a list. */
export const whatsappLens: Lens = {
  kind: 'whatsapp',
  title,
  capabilities,
  limits,
  notes: [
    {
      en: "A flow may speak within 24 hours of the customer's last message; after that, only approved templates.",
      it: "Il flusso può parlare entro 24 ore dall'ultimo messaggio del cliente; poi solo modelli approvati.",
    },
  ],
  show: ({ bubbles, buttons = [] }, language) =>
    bubbles.map((bubble, index) => {
      const under = index === bubbles.length - 1 ? buttons : [];
      if (arrange(under, capabilities).as !== 'list') return { bubbles: [bubble], buttons: showButtons(under, 'inline', 'each') };
      return { bubbles: [bubble], buttons: [], list: { opener: listOpener(language), rows: showButtons(under, 'list-row', 'each') } };
    }),
};
