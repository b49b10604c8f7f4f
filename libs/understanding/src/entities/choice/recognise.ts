import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';
import { matchChoice } from './match-choice.ts';

/** Reads which of the context's `choices` the message means, as its id; null when none or when it stays open (`matchChoice` says between which). */
export const recogniseChoice: Recogniser = (text, { choices = [], language }) => {
  const { option } = matchChoice(text, choices, language);
  const written = text.trim();
  const start = text.indexOf(written);
  return option && found(text, start, start + written.length, option.id, option.labels[0] ?? option.id);
};
