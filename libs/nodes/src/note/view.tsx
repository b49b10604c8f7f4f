import { IconNote } from '@tabler/icons-react';
import { defineView } from '../card/define-view.ts';
import { Editable } from '../card/editable.tsx';
import { Paper } from '../card/paper.tsx';
import { NoteText } from './note-text.tsx';
import type { NoteConfig } from './schema.ts';

const empty = { en: 'An empty note', it: 'Una nota vuota' };

/** How `note` looks: its words on paper. The canvas gives the paper its colour and size. */
export const noteView = defineView<NoteConfig>({
  type: 'note',
  icon: IconNote,
  starter: () => ({ text: '' }),
  summary: ({ text }, { say }) =>
    text
      .replace(/^(#{1,2}|[-*])\s+|\*\*/gm, '')
      .replace(/\s+/g, ' ')
      .trim() || say(empty),
  Body: ({ config: { text }, card: { say } }) => (
    <Editable path="text" long>
      <Paper empty={say(empty)}>{text.trim() !== '' && <NoteText text={text} />}</Paper>
    </Editable>
  ),
});
