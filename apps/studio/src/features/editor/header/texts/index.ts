import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the bar above the canvas. */
export const headerTexts = defineTexts('editor.header', en, it);
