import type { InterfaceText } from '@filo/core';

/** What is said when an answer is beyond a limit and the author wrote nothing; `{bound}` stands for the limit. */
export const boundTexts = {
  amount: {
    min: { en: 'It must be at least {bound}.', it: 'Deve essere almeno {bound}.' },
    max: { en: 'It must be {bound} at most.', it: 'Deve essere al massimo {bound}.' },
  },
  moment: {
    min: { en: 'It must not be before {bound}.', it: 'Non può essere prima di {bound}.' },
    max: { en: 'It must not be after {bound}.', it: 'Non può essere dopo {bound}.' },
  },
  length: {
    min: { en: 'Please write at least {bound} characters.', it: 'Scrivi almeno {bound} caratteri.' },
    max: { en: 'Please write {bound} characters at most.', it: 'Scrivi al massimo {bound} caratteri.' },
  },
} satisfies Record<'amount' | 'moment' | 'length', Record<'min' | 'max', InterfaceText>>;
