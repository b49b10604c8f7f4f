import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the search in a flow. */
export const findTexts = defineTexts('editor.find', en, it);
