import { field, localizedText, schedule } from '@filo/core';
import { z } from 'zod';
import { duration } from '../fields/duration.ts';

/** Config of `handoff`. */
export const handoffConfig = z.strictObject({
  team: field(z.string().trim().min(1).max(120).optional(), {
    label: { en: 'Team', it: 'Squadra' },
    hint: { en: 'Who should take the chat. Empty means anyone.', it: 'Chi deve prendere la chat. Vuoto: chiunque.' },
  }),
  priority: field(z.enum(['low', 'normal', 'high', 'urgent']).default('normal'), {
    label: { en: 'Priority', it: 'Priorità' },
    choices: {
      low: { en: 'Low', it: 'Bassa' },
      normal: { en: 'Normal', it: 'Normale' },
      high: { en: 'High', it: 'Alta' },
      urgent: { en: 'Urgent', it: 'Urgente' },
    },
    hint: { en: 'Urgent chats are shown first.', it: 'Le chat urgenti si vedono per prime.' },
    widget: 'select',
  }),
  text: field(localizedText.default({ en: 'Thank you. Someone will answer you here.', it: 'Grazie. Una persona ti risponderà qui.' }), {
    label: { en: 'To the customer', it: 'Al cliente' },
    hint: {
      en: 'Said when the chat goes to people. Empty says nothing.',
      it: 'Detto quando la chat passa alle persone. Vuoto: non dice nulla.',
    },
    widget: 'long-template',
  }),
  reason: field(z.string().max(1000).optional(), {
    label: { en: 'Why', it: 'Perché' },
    hint: {
      en: 'One line for the agent. Empty shows the last words of the customer.',
      it: "Una riga per l'operatore. Vuoto: mostra le ultime parole del cliente.",
    },
    widget: 'template',
  }),
  summary: field(z.string().max(10_000).optional(), {
    label: { en: 'Summary', it: 'Riassunto' },
    hint: {
      en: 'What the agent should know, for example the order number: {{ vars.orderNumber }}.',
      it: "Che cosa deve sapere l'operatore, per esempio il numero d'ordine: {{ vars.orderNumber }}.",
    },
    widget: 'long-template',
  }),
  acceptWithin: field(duration.optional(), {
    label: { en: 'Accept within', it: 'Accettare entro' },
    hint: {
      en: 'When nobody takes the chat in this time it comes back and leaves by "Nobody came". Empty waits for ever.',
      it: 'Se nessuno prende la chat in questo tempo, torna al bot ed esce da "Nessuno è arrivato". Vuoto: aspetta per sempre.',
    },
    widget: 'duration',
  }),
  hours: field(z.union([z.literal('flow'), schedule]).optional(), {
    label: { en: 'Hours', it: 'Orari' },
    hint: {
      en: 'When people are there: the hours of the flow, or their own. Outside them the chat leaves by "Closed". Empty means always.',
      it: 'Quando ci sono persone: gli orari del flusso, o altri. Fuori da questi la chat esce da "Chiuso". Vuoto: sempre.',
    },
    widget: 'schedule',
  }),
  outsideText: field(
    localizedText.default({ en: 'Nobody is here to answer right now.', it: "In questo momento non c'è nessuno che possa rispondere." }),
    {
      label: { en: 'Outside hours', it: 'Fuori orario' },
      hint: { en: 'Said when nobody is there. Empty says nothing.', it: "Detto quando non c'è nessuno. Vuoto: non dice nulla." },
      widget: 'long-template',
    },
  ),
});

/** Config of `handoff`, as the author set it. */
export type HandoffConfig = z.infer<typeof handoffConfig>;
