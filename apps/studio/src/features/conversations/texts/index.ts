import { defineTexts } from '../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of reading conversations. */
export const conversationsTexts = defineTexts('conversations', en, it);
