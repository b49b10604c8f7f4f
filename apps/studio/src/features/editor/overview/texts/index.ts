import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the resting panel. */
export const overviewTexts = defineTexts('editor.overview', en, it);
