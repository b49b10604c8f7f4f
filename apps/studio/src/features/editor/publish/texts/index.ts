import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of publishing. */
export const publishTexts = defineTexts('editor.publish', en, it);
