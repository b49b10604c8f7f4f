import type { Lens } from '../lens/lens.ts';
import { capabilities, limits, title } from './capabilities.ts';
import { smsSegments } from './sms-segments.ts';

/** Text messages: words only, counted in the parts that are paid. */
export const smsLens: Lens = {
  kind: 'sms',
  title,
  capabilities,
  limits,
  notes: [
    {
      en: 'Long texts go in parts of 153 characters, and each part is paid. One emoji makes the parts 67 characters.',
      it: 'I testi lunghi partono in parti da 153 caratteri, e ogni parte si paga. Una sola emoji riduce le parti a 67 caratteri.',
    },
  ],
  show: ({ bubbles }) =>
    bubbles.map((bubble) => ({
      bubbles: [bubble],
      buttons: [],
      ...(bubble.kind === 'text' && { segments: smsSegments(bubble.text).segments }),
    })),
};
