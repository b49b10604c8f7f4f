import { defineTexts } from '../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the door and of the settings. */
export const accountTexts = defineTexts('account', en, it);
