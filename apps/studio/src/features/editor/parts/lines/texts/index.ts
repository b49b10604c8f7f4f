import { defineTexts } from '../../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts for lines of a script. */
export const linesTexts = defineTexts('editor.lines', en, it);
