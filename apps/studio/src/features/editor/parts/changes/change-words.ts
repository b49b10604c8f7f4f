import type { Say } from '../../../../i18n/i18n.ts';
import type { changeTexts } from './texts/index.ts';

/** Says one of the texts of changes. */
export type ChangeTexts = typeof changeTexts extends { readonly keys?: infer Key } ? Say<Extract<Key, string>> : never;
