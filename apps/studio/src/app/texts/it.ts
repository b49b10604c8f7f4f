/** Testi attorno a ogni schermata. */
export const it = {
  flows: 'Flussi',
  conversations: 'Conversazioni',
  channels: 'Canali',
  settings: 'Impostazioni',
  home: 'Filo, ai tuoi flussi',
  navigation: 'Principale',
  skip: 'Vai al contenuto',
  notFoundTitle: 'Qui non c’è niente',
  notFoundText: 'L’indirizzo potrebbe essere sbagliato, o quello che c’era non c’è più.',
  toFlows: 'Ai tuoi flussi',
  errorTitle: 'Impossibile mostrare questa schermata',
  errorOffline: 'Filo non è raggiungibile. Controlla la connessione e riprova.',
  errorVersion: 'Nel frattempo Filo è stato aggiornato. Ricarica la pagina per continuare.',
  tryAgain: 'Riprova',
  reload: 'Ricarica la pagina',
  loading: 'Caricamento',
} as const;
