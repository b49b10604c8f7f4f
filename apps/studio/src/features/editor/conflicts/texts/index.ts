import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts for what two people changed at once. */
export const conflictsTexts = defineTexts('editor.conflicts', en, it);
