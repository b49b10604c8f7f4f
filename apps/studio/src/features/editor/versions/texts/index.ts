import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the published versions. */
export const versionsTexts = defineTexts('editor.versions', en, it);
