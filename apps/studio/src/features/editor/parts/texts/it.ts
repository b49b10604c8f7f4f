/** Testi comuni a più stanze dell'editor. */
export const it = {
  around: 'attorno a {{names}}',
  added: 'Aggiunto {{name}}',
  addedAfter: 'Aggiunto {{name}}, collegato a {{from}}',
  closePanel: 'Chiudi, torna alle impostazioni del nodo',
  notFetched: 'Questa parte non è arrivata. Filo ora non si raggiunge; il tuo lavoro è al sicuro.',
  tryAgain: 'Riprova',
  noChoice: 'Nessun nodo si chiama «{{query}}».',
  issues_one: '{{count}} avviso',
  issues_other: '{{count}} avvisi',
  errors_one: '{{count}} errore',
  errors_other: '{{count}} errori',
  clean: 'Nessun errore',
} as const;
