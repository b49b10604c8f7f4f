import type { LocalizedText } from '@filo/core';
import type { SpeechFacts } from './speech-facts.ts';

type Role = SpeechFacts['texts'][number]['as'];

/** A text the customer may see, with its place in the config; an absent one says nothing. */
export function textFacts(path: string, text: LocalizedText | undefined, as: Role = 'text'): SpeechFacts {
  return { texts: text === undefined ? [] : [{ path, text, as }], templates: [], issues: [] };
}
