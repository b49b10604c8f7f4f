import { defineTexts } from '../../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of opening times. */
export const weekTexts = defineTexts('editor.week', en, it);
