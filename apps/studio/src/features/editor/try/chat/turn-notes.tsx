import { useTexts } from '../../../../i18n/i18n.ts';
import { type Note, notesOf } from '../model/notes-of.ts';
import type { Turn } from '../model/turns.ts';
import { tryTexts } from '../texts/index.ts';
import styles from './chat.module.css';

/** What is worth saying under a turn: people were called, the chat ended, something did not go as drawn. */
export function TurnNotes({ turn }: { turn: Turn }) {
  const t = useTexts(tryTexts);
  const words = (note: Note): string => {
    if (note.what === 'issue') return t(`issue-${note.code}`);
    if (note.what === 'ignored') return t(`ignored-${note.why}`);
    if (note.what !== 'handed') return t(note.what);
    return note.handOver.team === undefined ? t('handed') : t('handedTo', { team: note.handOver.team });
  };
  return notesOf(turn).map((note, index) => (
    <p key={index} className={styles['note']} data-tone={note.what === 'issue' ? 'warn' : undefined}>
      {words(note)}
    </p>
  ));
}
