import { defineTexts } from '../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of connecting channels and looking after them. */
export const channelsTexts = defineTexts('channels', en, it);
