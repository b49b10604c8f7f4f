import { emptyWeek, type Week } from './week-editor.tsx';

const nineToSix = [{ from: '09:00', to: '18:00' }];

/** The week most offices have, to begin with. */
export const officeWeek: Week = { ...emptyWeek, mon: nineToSix, tue: nineToSix, wed: nineToSix, thu: nineToSix, fri: nineToSix };
