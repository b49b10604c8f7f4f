import type { LocalizedText } from '@filo/core';

/** Whether a text says anything in any language: one without words is not sent. */
export function hasText(text: LocalizedText | undefined): boolean {
  if (text === undefined) return false;
  return (typeof text === 'string' ? [text] : Object.values(text)).some((words) => words.trim() !== '');
}
