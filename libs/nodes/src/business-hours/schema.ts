import { field, scheduleShape } from '@filo/core';
import { z } from 'zod';

/** Config of `business-hours`: hours of its own, or, without a week, those of the flow. */
export const businessHoursConfig = z.strictObject({
  ...scheduleShape,
  week: field(scheduleShape.week.optional(), {
    label: { en: 'Hours', it: 'Orari' },
    hint: {
      en: 'Opening times of each weekday. Empty uses the opening hours of the flow. A span that ends before it starts goes on past midnight.',
      it: "Orari di apertura di ogni giorno. Vuoto: quelli del flusso. Una fascia che finisce prima dell'inizio continua dopo mezzanotte.",
    },
    widget: 'schedule',
  }),
});

/** Config of `business-hours`, as the author set it. */
export type BusinessHoursConfig = z.infer<typeof businessHoursConfig>;
