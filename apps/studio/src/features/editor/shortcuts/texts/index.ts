import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the sheet of shortcuts. */
export const shortcutTexts = defineTexts('editor.shortcuts', en, it);
