import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the list of mistakes. */
export const issuesTexts = defineTexts('editor.issues', en, it);
