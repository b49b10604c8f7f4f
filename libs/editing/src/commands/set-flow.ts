import type { FlowDocument } from '@filo/core';
import { isSame } from '../parts/is-same.ts';
import { withoutGaps } from '../parts/without-gaps.ts';
import type { Change } from './change.ts';

/** Sets the name, the languages and the settings of the flow, those that are given. */
export const setFlow: Change<'set-flow'> = (document, { name, languages, settings }) => {
  const changes: Partial<FlowDocument> = {};
  if (name !== undefined && name.trim() !== document.name) changes.name = name.trim();
  if (languages && !isSame(languages, document.languages)) changes.languages = [...new Set(languages)];
  const clean = settings && (withoutGaps(settings) as unknown as FlowDocument['settings']);
  if (clean && !isSame(clean, document.settings)) changes.settings = clean;
  return Object.keys(changes).length === 0 ? document : { ...document, ...changes };
};
