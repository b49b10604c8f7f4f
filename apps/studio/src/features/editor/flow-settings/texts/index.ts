import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the settings of a flow. */
export const flowSettingsTexts = defineTexts('editor.flow-settings', en, it);
