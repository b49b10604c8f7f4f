import { defineTexts } from '../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of what screens share. */
export const uiTexts = defineTexts('ui', en, it);
