import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the outline. */
export const outlineTexts = defineTexts('editor.outline', en, it);
