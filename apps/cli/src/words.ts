/** The interface languages. */
export type Language = 'en' | 'it';

const en = {
  usage: 'Usage: filo test [--coverage] flow.json [more.json …]',
  whatFor: 'Runs the tests inside each flow. Flows that others call are found among the files, by file name or by name.',
  coverageOption: '--coverage  shows the nodes and exits that no test takes',
  unknownCommand: (command: string) => `"${command}" is not a command of filo.`,
  noFiles: 'Name at least one file with a flow.',
  unreadable: (file: string) => `${file} cannot be read.`,
  notJson: (file: string) => `${file} is not JSON.`,
  notFlow: (file: string, why: string) => `${file} is not a flow: ${why}`,
  noTests: 'This flow has no tests.',
  cannotRun: 'This flow cannot run:',
  atNode: (node: string) => `node "${node}"`,
  start: 'start',
  line: (place: number, what: string) => `line ${place}, ${what}`,
  cannotBeDone: (why: string) => `cannot be done: ${why}`,
  covered: (share: number) => `Its tests take ${share}% of its nodes and exits.`,
  missedNode: (node: string) => `never reached: node "${node}"`,
  missedExit: (node: string, exit: string) => `never taken: "${node}" by "${exit}"`,
};

const it: typeof en = {
  usage: 'Uso: filo test [--coverage] flusso.json [altri.json …]',
  whatFor: 'Esegue le prove dentro ogni flusso. I flussi chiamati da altri si cercano tra i file, per nome del file o del flusso.',
  coverageOption: '--coverage  mostra i nodi e le uscite che nessuna prova percorre',
  unknownCommand: (command) => `"${command}" non è un comando di filo.`,
  noFiles: 'Indica almeno un file con un flusso.',
  unreadable: (file) => `${file} non si può leggere.`,
  notJson: (file) => `${file} non è JSON.`,
  notFlow: (file, why) => `${file} non è un flusso: ${why}`,
  noTests: 'Questo flusso non ha prove.',
  cannotRun: 'Questo flusso non può funzionare:',
  atNode: (node) => `nodo "${node}"`,
  start: 'inizio',
  line: (place, what) => `riga ${place}, ${what}`,
  cannotBeDone: (why) => `non si può fare: ${why}`,
  covered: (share) => `Le sue prove percorrono il ${share}% dei nodi e delle uscite.`,
  missedNode: (node) => `mai raggiunto: nodo "${node}"`,
  missedExit: (node, exit) => `mai presa: "${node}" per "${exit}"`,
};

/** What the terminal says, in both languages. */
export const words: Record<Language, typeof en> = { en, it };
