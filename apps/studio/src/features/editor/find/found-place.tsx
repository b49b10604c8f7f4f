import { UnstyledButton } from '@mantine/core';
import type { Match } from '@filo/editing';
import { useTexts } from '../../../i18n/i18n.ts';
import { NodeName } from '../parts/node-name.tsx';
import { NodeTile } from '../parts/node-tile.tsx';
import { useEditorActions } from '../store/editor-context.ts';
import { useNode } from '../store/use-node.ts';
import { usePanel } from '../store/use-panel.ts';
import styles from './find-panel.module.css';
import { findTexts } from './texts/index.ts';

/** Letters shown before a match: enough to recognise the sentence. */
const before = 24;

/** One place where the words stand; a press leads there. */
export function FoundPlace({ match }: { match: Match }) {
  const t = useTexts(findTexts);
  const { show } = useEditorActions();
  const { openPanel } = usePanel();
  const node = useNode(match.nodeId ?? undefined);
  const from = Math.max(0, match.start - before);
  return (
    <li>
      <UnstyledButton className={styles['place']} onClick={() => (node ? show(node.id) : openPanel('variables'))}>
        {node && <NodeTile type={node.type} size={20} />}
        <span className={styles['words']}>
          <span className={styles['where']}>
            {node ? <NodeName nodeId={node.id} /> : t('in-variable')}
            <span className={styles['kind']}>
              {t(`in-${match.in}`)}
              {match.language !== null && ` · ${match.language.toUpperCase()}`}
            </span>
          </span>
          <span className={styles['text']}>
            {from > 0 && '…'}
            {match.text.slice(from, match.start)}
            <mark>{match.text.slice(match.start, match.end)}</mark>
            {match.text.slice(match.end, match.end + 60)}
          </span>
        </span>
      </UnstyledButton>
    </li>
  );
}
