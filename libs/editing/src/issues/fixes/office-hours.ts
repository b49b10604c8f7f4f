import type { Fixer } from '../fix.ts';
import { officeLabel, officeWeek } from './office-week.ts';

/** Gives the flow the hours most offices have, to be changed at leisure. */
export const officeHours: Fixer = (_issue, document) => [
  {
    label: officeLabel,
    command: { do: 'set-flow', settings: { ...document.settings, hours: { week: officeWeek, holidays: [] } } },
  },
];
