/** Testi della ricerca in un flusso. */
export const it = {
  title: 'Cerca nel flusso',
  label: 'Parole, variabili, tipi di nodo',
  nothing: 'Nessun risultato per “{{query}}”.',
  found_one: '{{count}} punto',
  found_other: '{{count}} punti',
  hint: 'Trova quello che dice il bot, impostazioni, nomi di nodi e variabili.',
  'in-name': 'Nome',
  'in-type': 'Tipo',
  'in-text': 'Testo',
  'in-setting': 'Impostazione',
  'in-variable': 'Variabile',
} as const;
