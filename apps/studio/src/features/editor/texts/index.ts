import { defineTexts } from '../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts around the open flow. */
export const editorTexts = defineTexts('editor', en, it);
