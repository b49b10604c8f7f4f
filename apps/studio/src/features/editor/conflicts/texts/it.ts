/** Testi per ciò che due persone hanno cambiato insieme. */
export const it = {
  title_one: 'Un’altra persona ha cambiato la stessa cosa',
  title_other: 'Un’altra persona ha cambiato le stesse {{count}} cose',
  text: 'Vale quello che hai fatto tu. Scegli per ciascuna se tenerlo.',
  withTheirs: 'Con la sua:',
  keepMine: 'Tieni la mia',
  takeTheirs: 'Prendi la sua',
  'what-node': 'Nodo “{{name}}”',
  'what-edge': 'Dove porta “{{name}}”',
  'what-variables': 'Variabili',
  'what-tests': 'Test',
  'what-name': 'Nome del flusso',
  'what-languages': 'Lingue',
  'what-settings': 'Impostazioni del flusso',
  'both-changed': 'cambiato da entrambi',
  'removed-here': 'tolto da te, cambiato dall’altra persona',
  'removed-there': 'cambiato da te, tolto dall’altra persona',
} as const;
