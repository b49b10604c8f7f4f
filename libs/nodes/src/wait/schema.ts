import { field } from '@filo/core';
import { z } from 'zod';
import { duration } from '../fields/duration.ts';

/** Config of `wait`. */
export const waitConfig = z
  .strictObject({
    for: field(duration.optional(), {
      label: { en: 'For', it: 'Per' },
      hint: { en: 'How long to wait.', it: 'Quanto aspettare.' },
      widget: 'duration',
    }),
    until: field(z.string().trim().min(1).max(1000).optional(), {
      label: { en: 'Until', it: 'Fino a' },
      hint: {
        en: 'A time of day (09:00, the next time it comes), a date, or a date and time, in the time zone of the flow. May be a {{ variable }}.',
        it: "Un'ora (09:00, la prossima volta che arriva), una data, o data e ora, nel fuso orario del flusso. Può essere una {{ variabile }}.",
      },
      widget: 'template',
    }),
    untilReply: field(z.boolean().default(false), {
      label: { en: 'Or until the customer writes', it: 'O finché il cliente scrive' },
      hint: {
        en: 'A message ends the wait by "Replied". Without this, messages go unanswered, save by a start that works while the chat is busy.',
        it: 'Un messaggio finisce l\'attesa con "Ha risposto". Altrimenti i messaggi restano senza risposta, salvo un avvio che scatta a chat in corso.',
      },
    }),
  })
  .refine((config) => config.for === undefined || config.until === undefined, {
    path: ['until'],
    message: 'choose either "for" or "until"',
  })
  .refine((config) => config.for !== undefined || config.until !== undefined || config.untilReply, {
    path: ['for'],
    message: 'say how long, until when, or wait for a reply',
  });

/** Config of `wait`, as the author set it. */
export type WaitConfig = z.infer<typeof waitConfig>;
