import { defineTexts } from '../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts around every screen. */
export const appTexts = defineTexts('app', en, it);
