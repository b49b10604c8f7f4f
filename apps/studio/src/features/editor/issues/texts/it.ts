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
} as const;
