import type { Lens } from '../lens/lens.ts';
import { showButtons } from '../lens/show-buttons.ts';
import { capabilities, limits, title } from './capabilities.ts';

/** A chat with an RCS agent: suggestions in a row of chips under the last message. */
export const rcsLens: Lens = {
  kind: 'rcs',
  title,
  capabilities,
  limits,
  notes: [
    {
      en: 'Not every phone and network has RCS: those customers are reached by SMS.',
      it: 'Non tutti i telefoni e gli operatori hanno RCS: quei clienti si raggiungono via SMS.',
    },
  ],
  show: ({ bubbles, buttons = [] }) =>
    bubbles.map((bubble, index) => ({
      bubbles: [bubble],
      buttons: index === bubbles.length - 1 ? showButtons(buttons, 'chip', 'one') : [],
    })),
};
