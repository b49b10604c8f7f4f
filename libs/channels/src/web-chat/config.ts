import { field, languageTag } from '@filo/core';
import { z } from 'zod';
import { secret } from '../contract/secret.ts';

const interfaceText = z.strictObject({ en: z.string().max(500), it: z.string().max(500).optional() });

/** Settings of a web chat. `secret` signs the visitors' tokens and is made when missing. */
export const webChatConfig = z.strictObject({
  title: field(interfaceText, {
    label: { en: 'Title', it: 'Titolo' },
    hint: { en: 'Stands at the top of the window.', it: 'Sta in cima alla finestra.' },
    widget: 'text',
  }).optional(),
  greeting: field(interfaceText, {
    label: { en: 'Greeting', it: 'Saluto' },
    hint: { en: 'Shown before the visitor writes.', it: 'Mostrato prima che il visitatore scriva.' },
    widget: 'text',
  }).optional(),
  colour: field(z.string().regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #1f6feb'), {
    label: { en: 'Colour', it: 'Colore' },
    hint: { en: 'Of the button and the header.', it: "Del pulsante e dell'intestazione." },
    widget: 'text',
  }).default('#1f6feb'),
  position: field(z.enum(['right', 'left']), {
    label: { en: 'Side', it: 'Lato' },
    hint: { en: 'Bottom corner the button stands in.', it: 'Angolo in basso in cui sta il pulsante.' },
    widget: 'select',
  }).default('right'),
  language: field(z.union([z.literal('auto'), languageTag]), {
    label: { en: 'Language', it: 'Lingua' },
    hint: { en: '"auto" follows the visitor\'s browser.', it: '"auto" segue il browser del visitatore.' },
    widget: 'text',
  }).default('auto'),
  origins: field(z.array(z.url({ protocol: /^https?$/ })).max(100), {
    label: { en: 'Allowed sites', it: 'Siti consentiti' },
    hint: { en: 'Such as https://example.com. Empty: any site.', it: 'Ad esempio https://example.com. Vuoto: qualsiasi sito.' },
    widget: 'text',
  }).default([]),
  secret: secret(
    field(z.string().min(16).max(256), {
      label: { en: 'Secret', it: 'Segreto' },
      hint: { en: 'Made for you when left empty.', it: 'Viene creato se lasciato vuoto.' },
      widget: 'secret',
    }),
  ).optional(),
});

/** Settings of a web chat, read. */
export type WebChatConfig = z.infer<typeof webChatConfig>;
