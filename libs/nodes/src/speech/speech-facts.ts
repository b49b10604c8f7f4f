import type { ConfigFacts } from '@filo/core';
import type { ConfigIssue } from '../fields/config-issue.ts';

/** What a node says, as `check` wants to know it. */
export interface SpeechFacts {
  texts: NonNullable<ConfigFacts['texts']>;
  templates: string[];
  issues: ConfigIssue[];
}

/** Puts what several parts of a node say into one. */
export function joinSpeech(...parts: Partial<SpeechFacts>[]): SpeechFacts {
  return {
    texts: parts.flatMap(({ texts = [] }) => texts),
    templates: parts.flatMap(({ templates = [] }) => templates),
    issues: parts.flatMap(({ issues = [] }) => issues),
  };
}
