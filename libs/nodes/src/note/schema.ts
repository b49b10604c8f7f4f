import { field } from '@filo/core';
import { z } from 'zod';

/** Colours of the paper, quiet ones: a note is not the flow. */
export const noteColors = ['yellow', 'blue', 'green', 'violet', 'grey'] as const;

/** Config of `note`. */
export const noteConfig = z.strictObject({
  text: field(z.string().max(10_000).default(''), {
    label: { en: 'Note', it: 'Nota' },
    hint: {
      en: 'For the people who draw the flow; customers never see it. # makes a title, - an item of a list, **two stars** bold words.',
      it: 'Per chi disegna il flusso; i clienti non la vedono mai. # fa un titolo, - una voce di elenco, **due asterischi** il grassetto.',
    },
    widget: 'long-template',
  }),
  color: field(z.enum(noteColors).default('yellow'), {
    label: { en: 'Colour', it: 'Colore' },
    hint: { en: 'Colour of the paper.', it: 'Colore della carta.' },
    choices: {
      yellow: { en: 'Yellow', it: 'Giallo' },
      blue: { en: 'Blue', it: 'Blu' },
      green: { en: 'Green', it: 'Verde' },
      violet: { en: 'Violet', it: 'Viola' },
      grey: { en: 'Grey', it: 'Grigio' },
    },
    widget: 'select',
  }),
  width: field(z.number().int().min(120).max(10_000).default(200), {
    label: { en: 'Width', it: 'Larghezza' },
    hint: {
      en: 'In canvas pixels. A note around cards is a frame: they move with it.',
      it: 'In pixel della tela. Una nota attorno alle schede è una cornice: si spostano con lei.',
    },
  }),
  height: field(z.number().int().min(60).max(10_000).optional(), {
    label: { en: 'Height', it: 'Altezza' },
    hint: { en: 'In canvas pixels. Empty: as high as its words.', it: 'In pixel della tela. Vuoto: alta quanto le sue parole.' },
  }),
});

/** Config of `note`, as the author set it. */
export type NoteConfig = z.infer<typeof noteConfig>;
