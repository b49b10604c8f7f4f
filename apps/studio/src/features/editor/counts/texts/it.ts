/** Testi dei conteggi. */
export const it = {
  counts: 'Conteggi e abbandoni',
  period: 'Periodo',
  period_day: '24 h',
  period_week: '7 giorni',
  period_month: '30 giorni',
  period_days: 'Altro',
  from: 'Dal',
  to: 'Al',
  notAPeriod: 'Scegli un giorno dopo il primo, al massimo {{days}} giorni più tardi.',
  noneTitle: 'Non è passato nessuno',
  noneText:
    'In questo periodo nessuna chat è passata dal flusso. Quando succede, qui e sulle schede vedi quanti arrivano a ogni nodo, da che parte proseguono e dove si perdono.',
  runs_one: 'percorso iniziato',
  runs_other: 'percorsi iniziati',
  waitingNow_one: 'in attesa ora',
  waitingNow_other: 'in attesa ora',
  node: 'Nodo',
  entered: 'Arrivati',
  lost: 'Persi',
  lostOf: '{{count}} · {{share}}',
  taken: '{{count}} · {{share}}',
  waitHere: 'In attesa qui ora',
  gone: '{{name}}, non più nella bozza',
  explain:
    'Persi sono quelli che sono arrivati, non hanno preso nessuna uscita e non aspettano più: la chat è stata chiusa, o l’ha presa in carico qualcuno. Contano tutte le versioni.',
} as const;
