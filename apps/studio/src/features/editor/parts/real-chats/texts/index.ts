import { defineTexts } from '../../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts for choosing a real conversation and making a test of it. */
export const realChatsTexts = defineTexts('editor.realChats', en, it);
