import { UnstyledButton } from '@mantine/core';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import type { IssueGroup } from './group-issues.ts';
import { IssueLine } from './issue-line.tsx';
import styles from './issues-panel.module.css';
import { issuesTexts } from './texts/index.ts';

/** What is wrong in one place: which node it is, and every mistake in it. */
export function IssueCard({ group: { nodeId, lines } }: { group: IssueGroup }) {
  const t = useTexts(issuesTexts);
  const { language } = useLanguage();
  const node = useEditor(({ document }) => document.nodes.find(({ id }) => id === nodeId));
  const { show } = useEditorActions();
  return (
    <li className={styles['card']}>
      {node ? (
        <UnstyledButton
          className={styles['place']}
          aria-label={t('show', { name: nodeTitle(node, language) })}
          onClick={() => show(node.id)}
        >
          <NodeTile type={node.type} size={20} />
          <span className={styles['name']}>{nodeTitle(node, language)}</span>
        </UnstyledButton>
      ) : (
        <span className={styles['place']}>{t('wholeFlow')}</span>
      )}
      {lines.map((line) => (
        <IssueLine key={JSON.stringify([line[0].code, line[0].params])} issues={line} />
      ))}
    </li>
  );
}
