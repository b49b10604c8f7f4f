/** Testi attorno al flusso aperto. */
export const it = {
  saved: 'Salvato',
  unsaved: 'Non salvato',
  saving: 'Salvataggio',
  offline: 'Nessuna connessione. Le modifiche restano qui e si salvano più tardi.',
  offlineShort: 'Tenuto qui',
  refused: 'Non salvato',
  notLive: 'Non ancora pubblicato',
  liveSame: 'Attiva: versione {{version}}',
  liveChanged: 'Attiva: versione {{version}}, la bozza ha modifiche',
  loading: 'Apertura del flusso',
  people_one: 'C’è un’altra persona',
  people_other: 'Ci sono altre {{count}} persone',
  panel: 'Pannello',
  backToFlows: 'Flussi',
} as const;
