import type { IssueWords } from './words.ts';

/** The words for branches that decide nothing. */
export const decisionWords: Readonly<Record<string, IssueWords>> = {
  'no-branches': () => ({
    en: 'Add a branch: now every chat leaves by "Else".',
    it: 'Aggiungi un ramo: ora ogni chat esce da "Altrimenti".',
  }),
  'empty-branch': ({ param, exit }) => {
    const name = exit(param('exit'));
    return param('always') === 'false'
      ? { en: `"${name.en}" compares nothing, so it is never taken.`, it: `"${name.it}" non confronta nulla, quindi non si prende mai.` }
      : { en: `"${name.en}" compares nothing, so it is always taken.`, it: `"${name.it}" non confronta nulla, quindi si prende sempre.` };
  },
  'same-branch': ({ param, exit }) => {
    const [own, first] = [exit(param('exit')), exit(param('first'))];
    return {
      en: `"${own.en}" is the same as "${first.en}", which comes first: it is never taken.`,
      it: `"${own.it}" è uguale a "${first.it}", che viene prima: non si prende mai.`,
    };
  },
  'no-value': ({ param, exit }) => {
    const name = exit(param('exit'));
    return {
      en: `"${name.en}": write what to compare with. Now it is nothing.`,
      it: `"${name.it}": scrivi con che cosa confrontare. Ora non c'è nulla.`,
    };
  },
};
