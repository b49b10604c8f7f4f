import { z } from 'zod';
import { field } from '../kinds/form.ts';
import { timezone } from '../values/timezone.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as "09:30"');

/** From a time of day to another. An end at or before the start is on the next day; `24:00` is midnight at the end of the day. */
const span = z.strictObject({ from: clock, to: z.union([clock, z.literal('24:00')]) });

const spans = z.array(span).max(10).default([]);

/** Weekdays as schedules name them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const week = z.strictObject({ mon: spans, tue: spans, wed: spans, thu: spans, fri: spans, sat: spans, sun: spans });

const holiday = z
  .string()
  .regex(/^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a date such as "2026-04-06", or "12-25" for the same day of every year');

/** Opening hours: spans by weekday, days closed whatever the weekday, and the time zone they are meant in. */
export const scheduleShape = {
  week: field(week, {
    label: { en: 'Hours', it: 'Orari' },
    hint: {
      en: 'Opening times of each weekday. A span that ends before it starts goes on past midnight.',
      it: "Orari di apertura di ogni giorno. Una fascia che finisce prima dell'inizio continua dopo mezzanotte.",
    },
    widget: 'schedule',
  }),
  holidays: field(z.array(holiday).max(400).default([]), {
    label: { en: 'Closed on', it: 'Giorni di chiusura' },
    add: { en: 'Add a day', it: 'Aggiungi un giorno' },
    hint: {
      en: 'Dates such as 2026-04-06, or 12-25 for every year. Hours that begin on these days do not count.',
      it: 'Date come 2026-04-06, o 12-25 per ogni anno. Gli orari che iniziano in questi giorni non valgono.',
    },
  }),
  timezone: field(timezone.optional(), {
    label: { en: 'Time zone', it: 'Fuso orario' },
    hint: {
      en: 'Time zone of these hours, for example Europe/Rome. Empty uses the time zone of the flow.',
      it: 'Fuso orario di questi orari, per esempio Europe/Rome. Vuoto: quello del flusso.',
    },
  }),
};

/** Opening hours as a value inside another config. */
export const schedule = z.strictObject(scheduleShape);

/** Opening hours as the author set them. */
export type Schedule = z.infer<typeof schedule>;
