import { field } from '@filo/core';
import { variablePath } from './variable-path.ts';

/** Where an answer is kept; absent keeps it nowhere. */
export const saveTo = field(variablePath.optional(), {
  label: { en: 'Save to', it: 'Salva in' },
  hint: {
    en: 'Where to keep the answer, for example vars.city or contact.email. Empty keeps it nowhere.',
    it: 'Dove conservare la risposta, per esempio vars.city o contact.email. Vuoto: non la conserva.',
  },
  widget: 'variable',
});
