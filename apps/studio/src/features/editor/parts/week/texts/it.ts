/** Testi degli orari di apertura. */
export const it = {
  mon: 'Lun',
  tue: 'Mar',
  wed: 'Mer',
  thu: 'Gio',
  fri: 'Ven',
  sat: 'Sab',
  sun: 'Dom',
  closedDay: 'Chiuso',
  opensAt: 'Apre, {{day}}',
  closesAt: 'Chiude, {{day}}',
  addHours: 'Aggiungi orari, {{day}}',
  removeHours: 'Togli orari, {{day}}',
  mondayForAll: 'Gli orari di lunedì per tutti i giorni feriali',
} as const;
