import type { FlowNode } from '@filo/core';
import { IconEye } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { changesOn } from '../../lens/lens-changes.ts';
import { useEditor } from '../../store/editor-context.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';

/** What the channel that is looked through changes of what a node says, in words, below its card. */
export function LensChip({ node }: { node: FlowNode }) {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const changes = useEditor(({ document, lens }) => changesOn(document, node, lens));
  const [first] = changes;
  if (!first) return null;
  return (
    <span className={styles['chip']} data-place="below" title={changes.map((change) => change[language]).join('\n')}>
      <IconEye size={13} stroke={2} aria-hidden />
      <span>{first[language]}</span>
      {changes.length > 1 && <b>{t('more', { count: changes.length - 1 })}</b>}
    </span>
  );
}
