import { IconNote } from '@tabler/icons-react';
import { defineView } from '../card/define-view.ts';
import { Paper } from '../card/paper.tsx';
import type { NoteConfig } from './schema.ts';

const empty = { en: 'An empty note', it: 'Una nota vuota' };

/** How `note` looks: its words on yellow paper. */
export const noteView = defineView<NoteConfig>({
  type: 'note',
  icon: IconNote,
  starter: () => ({ text: '' }),
  summary: ({ text }, { say }) => text.replace(/\s+/g, ' ').trim() || say(empty),
  Body: ({ config: { text }, card: { say } }) => <Paper text={text} empty={say(empty)} />,
});
