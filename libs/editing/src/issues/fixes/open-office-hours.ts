import type { Fixer } from '../fix.ts';
import { changeConfig } from './change-config.ts';
import { officeLabel, officeWeek } from './office-week.ts';

/** Gives the node the hours most offices have, to be changed at leisure. */
export const openOfficeHours: Fixer = (issue, document) => {
  const { path } = issue.params;
  return typeof path === 'string' ? changeConfig(issue, document, officeLabel, path, () => officeWeek) : [];
};
