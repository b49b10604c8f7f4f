import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';

/** Takes the whole message without the blanks around it; an empty one is no answer. */
export const recogniseText: Recogniser = (text) => {
  const value = text.trim();
  if (value === '') return null;
  const start = text.indexOf(value);
  return found(text, start, start + value.length, value);
};
