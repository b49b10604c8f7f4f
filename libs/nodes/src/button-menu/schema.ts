import { bubbleConfig, buttonConfig, field, localizedText } from '@filo/core';
import { z } from 'zod';
import { retries } from '../fields/retries.ts';
import { saveTo } from '../fields/save-to.ts';
import { timeout } from '../fields/timeout.ts';
import { menuButtons } from './menu-buttons.ts';

/** Ids of the exits a menu has of its own; no button may be called so. */
const reserved = new Set(['shared', 'invalid', 'timeout']);

/** Config of `button-menu`. */
export const buttonMenuConfig = z
  .strictObject({
    text: field(localizedText, {
      label: { en: 'Question', it: 'Domanda' },
      hint: { en: 'What the customer reads above the buttons.', it: 'Quello che il cliente legge sopra i pulsanti.' },
      widget: 'long-template',
    }),
    media: field(bubbleConfig.optional(), {
      label: { en: 'Above the question', it: 'Sopra la domanda' },
      hint: {
        en: 'A picture, a video, a place or cards. Reply buttons on cards are ways out as well.',
        it: "Un'immagine, un video, un luogo o delle schede. Anche i pulsanti di risposta sulle schede sono uscite.",
      },
      widget: 'bubbles',
    }),
    buttons: field(z.array(buttonConfig).max(50).default([]), {
      label: { en: 'Buttons', it: 'Pulsanti' },
      hint: {
        en: 'A reply button is a way out. Others open a page, or ask for the phone number or the place.',
        it: "Un pulsante di risposta è un'uscita. Gli altri aprono una pagina, o chiedono il telefono o la posizione.",
      },
      widget: 'buttons',
    }),
    saveTo: field(saveTo, {
      label: { en: 'Save the choice to', it: 'Salva la scelta in' },
      hint: {
        en: 'Keeps the label as the customer saw it, or the phone number or place that was shared.',
        it: "Conserva l'etichetta come l'ha vista il cliente, o il telefono o la posizione condivisi.",
      },
      widget: 'variable',
    }),
    retries,
    invalidText: field(
      localizedText.default({
        en: 'I did not catch that. Please choose one of the options.',
        it: 'Non ho capito. Scegli una delle opzioni.',
      }),
      {
        label: { en: 'When the answer does not fit', it: 'Se la risposta non va bene' },
        hint: {
          en: 'Said before the question is asked again. Empty repeats the question alone.',
          it: 'Detto prima di ripetere la domanda. Vuoto: ripete solo la domanda.',
        },
        widget: 'long-template',
      },
    ),
    timeout,
  })
  .superRefine((config, ctx) => {
    const seen = new Set<string>();
    for (const { button, path } of menuButtons(config)) {
      if (button.kind !== 'reply') continue;
      if (reserved.has(button.id))
        ctx.addIssue({ code: 'custom', path: [...path, 'id'], message: `"${button.id}" is the name of another exit` });
      if (seen.has(button.id)) ctx.addIssue({ code: 'custom', path: [...path, 'id'], message: `two buttons are called "${button.id}"` });
      seen.add(button.id);
    }
    if (menuButtons(config).length === 0) ctx.addIssue({ code: 'custom', path: ['buttons'], message: 'a menu needs at least one button' });
  });

/** Config of `button-menu`, as the author set it. */
export type ButtonMenuConfig = z.infer<typeof buttonMenuConfig>;
