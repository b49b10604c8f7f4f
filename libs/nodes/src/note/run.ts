import { defineKind, end } from '@filo/core';
import { noteConfig } from './schema.ts';
import type { NoteConfig } from './schema.ts';

/** Words on the canvas for the people who draw the flow; no chat ever comes here. */
export const note = defineKind<NoteConfig>({
  type: 'note',
  family: 'do',
  title: { en: 'Note', it: 'Nota' },
  description: {
    en: 'A note on the canvas. It takes no part in the chat.',
    it: 'Una nota sulla tela. Non ha parte nella chat.',
  },
  config: noteConfig,
  exits: () => [],
  entry: false,
  facts: () => ({}),
  enter: () => end(false),
});
