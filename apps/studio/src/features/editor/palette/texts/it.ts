/** Testi della tavolozza. */
export const it = {
  palette: 'Nodi',
  search: 'Cerca nodi',
  talk: 'Dire',
  ask: 'Chiedere',
  decide: 'Decidere',
  do: 'Fare',
  people: 'Persone',
  none: 'Nessun nodo si chiama «{{query}}».',
} as const;
