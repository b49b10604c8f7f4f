import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts that several rooms of the editor share. */
export const partsTexts = defineTexts('editor.parts', en, it);
