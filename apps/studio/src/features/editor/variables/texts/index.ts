import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the variables panel. */
export const variablesTexts = defineTexts('editor.variables', en, it);
