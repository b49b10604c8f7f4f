import type { Fixer } from '../fix.ts';

/** Gives the flow the hours most offices have, to be changed at leisure. */
export const officeHours: Fixer = (_issue, document) => {
  const day = [{ from: '09:00', to: '18:00' }];
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };
  const label = { en: 'Open Monday to Friday, 9 to 18', it: 'Aperto da lunedì a venerdì, 9–18' };
  return [{ label, command: { do: 'set-flow', settings: { ...document.settings, hours: { week, holidays: [] } } } }];
};
