/** Texts of opening times. */
export const en = {
  mon: 'Mon',
  tue: 'Tue',
  wed: 'Wed',
  thu: 'Thu',
  fri: 'Fri',
  sat: 'Sat',
  sun: 'Sun',
  closedDay: 'Closed',
  opensAt: 'Opens, {{day}}',
  closesAt: 'Closes, {{day}}',
  addHours: 'Add hours, {{day}}',
  removeHours: 'Remove hours, {{day}}',
  mondayForAll: 'Monday’s hours for all weekdays',
} as const;
