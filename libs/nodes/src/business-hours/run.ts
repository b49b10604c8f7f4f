import { defineKind, go } from '@filo/core';
import { hoursIssues } from '../schedule/hours-issues.ts';
import { openNow } from '../schedule/open-now.ts';
import { businessHoursConfig } from './schema.ts';
import type { BusinessHoursConfig } from './schema.ts';

/** Takes one way during opening hours and another outside them. */
export const businessHours = defineKind<BusinessHoursConfig>({
  type: 'business-hours',
  family: 'decide',
  title: { en: 'Opening hours', it: 'Orari di apertura' },
  description: {
    en: 'Takes one way while you are open and another while you are closed.',
    it: "Prende una strada quando siete aperti e un'altra quando siete chiusi.",
  },
  config: businessHoursConfig,
  exits: () => [
    { id: 'open', label: { en: 'Open', it: 'Aperto' } },
    { id: 'closed', label: { en: 'Closed', it: 'Chiuso' } },
  ],
  facts: ({ week }) => ({ flowHours: week === undefined, issues: week ? hoursIssues(week, 'week') : [] }),
  enter: (ctx) => {
    const { week, ...rest } = ctx.config;
    return go(openNow(ctx, week ? { week, ...rest } : 'flow') ? 'open' : 'closed');
  },
});
