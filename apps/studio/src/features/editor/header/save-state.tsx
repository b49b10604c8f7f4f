import { Tooltip } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { useProblemText } from '../../../ui/use-problem-text.ts';
import { useEditor } from '../store/editor-context.ts';
import type { Saving } from '../store/editor-state.ts';
import { editorTexts } from '../texts/index.ts';
import styles from './editor-header.module.css';

const stateTexts = {
  saved: 'saved',
  unsaved: 'unsaved',
  saving: 'saving',
  offline: 'offlineShort',
  refused: 'refused',
} as const satisfies Record<Saving, string>;

/** Where the draft is: saved, on its way, or only in this browser. */
export function SaveState() {
  const t = useTexts(editorTexts);
  const words = useProblemText();
  const saving = useEditor((state) => state.saving);
  const refusal = useEditor((state) => state.refusal);
  const more = saving === 'offline' ? t('offline') : refusal && words(refusal);
  return (
    <Tooltip label={more} disabled={!more} multiline maw={280}>
      <span className={styles['pill']} data-state={saving} role="status">
        <span className={styles['dot']} aria-hidden />
        <span className={styles['words']}>{t(stateTexts[saving])}</span>
        {more && <span className={styles['hidden']}>{more}</span>}
      </span>
    </Tooltip>
  );
}
