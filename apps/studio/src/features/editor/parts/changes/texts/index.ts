import { defineTexts } from '../../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts that tell how two versions of a flow differ. */
export const changeTexts = defineTexts('editor.changes', en, it);
