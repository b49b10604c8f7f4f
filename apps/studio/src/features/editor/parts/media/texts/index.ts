import { defineTexts } from '../../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts about files: choosing, uploading, refusing them. */
export const mediaTexts = defineTexts('editor.media', en, it);
