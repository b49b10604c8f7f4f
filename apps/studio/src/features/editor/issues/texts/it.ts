/** Testi dell'elenco degli errori. */
export const it = {
  title: 'Errori e avvisi',
  clean: 'Niente da sistemare. Il flusso si può pubblicare.',
  errors_one: '{{count}} errore impedisce di pubblicare il flusso.',
  errors_other: '{{count}} errori impediscono di pubblicare il flusso.',
  onlyHints: 'Il flusso si può pubblicare. Vale la pena dare un’occhiata.',
  wholeFlow: 'Tutto il flusso',
  show: 'Mostra {{name}}',
  mistake: 'Errore',
  hint: 'Avviso',
  settings: 'Apri le impostazioni',
  deadEnds: 'Le uscite {{exits}} non portano da nessuna parte: la chat finisce lì.',
  deadEndsAndMore: 'Le uscite {{exits}} e altre {{more}} non portano da nessuna parte: la chat finisce lì.',
} as const;
