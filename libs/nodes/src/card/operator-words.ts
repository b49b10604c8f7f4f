import type { InterfaceText, Operator } from '@filo/core';

/** How two things are compared, in words that stand between them: the settings and the cards say the same. */
export const operatorWords: Readonly<Record<Operator, InterfaceText>> = {
  equals: { en: 'is', it: 'è' },
  'not-equals': { en: 'is not', it: 'non è' },
  contains: { en: 'contains', it: 'contiene' },
  'not-contains': { en: 'does not contain', it: 'non contiene' },
  'starts-with': { en: 'starts with', it: 'inizia con' },
  'ends-with': { en: 'ends with', it: 'finisce con' },
  greater: { en: 'is more than', it: 'è più di' },
  'greater-or-equal': { en: 'is at least', it: 'è almeno' },
  less: { en: 'is less than', it: 'è meno di' },
  'less-or-equal': { en: 'is at most', it: 'è al massimo' },
  'is-set': { en: 'is known', it: 'ha un valore' },
  'is-empty': { en: 'is empty', it: 'è senza valore' },
  in: { en: 'is one of', it: 'è uno tra' },
  matches: { en: 'matches the pattern', it: 'segue il modello' },
};
