import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of messages as a channel shows them. */
export const lensTexts = defineTexts('editor.lens', en, it);
