import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of Try it. */
export const tryTexts = defineTexts('editor.try', en, it);
