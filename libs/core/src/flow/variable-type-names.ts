import type { z } from 'zod';
import type { variableType } from './document.ts';
import type { InterfaceText } from './text.ts';

/** What the types of a variable are called on screen. */
export const variableTypeNames: Readonly<Record<z.infer<typeof variableType>, InterfaceText>> = {
  text: { en: 'Text', it: 'Testo' },
  number: { en: 'Number', it: 'Numero' },
  boolean: { en: 'Yes or no', it: 'Sì o no' },
  date: { en: 'Date', it: 'Data' },
  list: { en: 'List', it: 'Elenco' },
  object: { en: 'Record', it: 'Scheda' },
  any: { en: 'Anything', it: 'Qualsiasi cosa' },
};
