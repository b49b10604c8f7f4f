const day = [{ from: '09:00', to: '18:00' }];

/** The hours most offices have. */
export const officeWeek = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] };

/** What these hours are called. */
export const officeLabel = { en: 'Open Monday to Friday, 9 to 18', it: 'Aperto da lunedì a venerdì, 9–18' };
