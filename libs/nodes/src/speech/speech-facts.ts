import type { ConfigFacts } from '@filo/core';

/** What a node says, as `check` wants to know it. */
export interface SpeechFacts {
  texts: NonNullable<ConfigFacts['texts']>;
  templates: string[];
}

/** Puts what several parts of a node say into one. */
export function joinSpeech(...parts: SpeechFacts[]): SpeechFacts {
  return { texts: parts.flatMap(({ texts }) => texts), templates: parts.flatMap(({ templates }) => templates) };
}
