import type { FlowVersion } from '../flow/version.ts';
import { reduceLanguage } from '../values/language.ts';
import type { Turn } from './turn.ts';

/** The language to speak in a flow: the contact's, else the one the conversation settled on, else the flow's first. */
export function languageIn(turn: Turn, flow: FlowVersion): string {
  return reduceLanguage(turn.contact.language ?? turn.state.language, flow.document.languages);
}
