import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the panel of tests. */
export const testsTexts = defineTexts('editor.tests', en, it);
