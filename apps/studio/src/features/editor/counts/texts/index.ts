import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the counts. */
export const countsTexts = defineTexts('editor.counts', en, it);
