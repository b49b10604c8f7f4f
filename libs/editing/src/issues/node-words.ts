import type { IssueWords } from './words.ts';

/** The words for the codes that kinds of nodes add to `check`. */
export const nodeWords: Readonly<Record<string, IssueWords>> = {
  'button-without-exit': () => ({
    en: 'A message does not wait for an answer, so its reply buttons do nothing. Use a button menu instead.',
    it: 'Un messaggio non aspetta risposte, quindi i suoi pulsanti di risposta non fanno nulla. Usa un menu di pulsanti.',
  }),
  'bad-expression': ({ param, place }) => ({
    en: `${place?.en ?? 'Save'}: the expression for "${saved(param('path'))}" cannot be read: ${param('message')}.`,
    it: `${place?.it ?? 'Salva'}: l'espressione per "${saved(param('path'))}" non si può leggere: ${param('message')}.`,
  }),
  'bad-pattern': ({ param, place }) => ({
    en: `${place?.en ?? 'Pattern'}: it cannot be read: ${param('message')}.`,
    it: `${place?.it ?? 'Modello'}: non si può leggere: ${param('message')}.`,
  }),
};

function saved(path: string): string {
  return path.replace(/^save\./, '');
}
