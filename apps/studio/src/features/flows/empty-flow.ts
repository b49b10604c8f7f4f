import type { FlowDocument } from '@filo/core';
import type { UiLanguage } from '../../i18n/language.ts';

interface EmptyFlowWords {
  name: string;
  /** Name of the trigger. */
  start: string;
}

/** The document of an empty canvas: one trigger for any message, in the reader's language and time zone. */
export function emptyFlow(words: EmptyFlowWords, language: UiLanguage): Omit<FlowDocument, 'tests'> {
  return {
    format: 'filo.flow/1',
    name: words.name,
    languages: [language],
    variables: [],
    settings: { timezone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    nodes: [{ id: 'start', type: 'trigger', name: words.start, position: { x: 0, y: 0 }, config: { on: 'any' } }],
    edges: [],
  };
}
