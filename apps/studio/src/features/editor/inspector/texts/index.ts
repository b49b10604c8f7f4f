import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the settings form. */
export const inspectorTexts = defineTexts('editor.inspector', en, it);
