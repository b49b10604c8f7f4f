import { defineTexts } from '../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the list of flows and of making new ones. */
export const flowsTexts = defineTexts('flows', en, it);
