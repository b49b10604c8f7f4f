import { defineTexts } from '../../../../i18n/i18n.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** Texts of the trace of a conversation. */
export const traceTexts = defineTexts('editor.trace', en, it);
