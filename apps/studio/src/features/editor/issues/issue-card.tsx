import { Button, UnstyledButton } from '@mantine/core';
import type { Issue } from '@filo/core';
import { describeIssue, fixesFor } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { useEditor, useEditorActions } from '../store/editor-context.ts';
import styles from './issues-panel.module.css';
import { issuesTexts } from './texts/index.ts';

/** One mistake: where it is, what it is, and buttons that mend it. */
export function IssueCard({ issue }: { issue: Issue }) {
  const t = useTexts(issuesTexts);
  const { language } = useLanguage();
  const document = useEditor((state) => state.document);
  const { run, show } = useEditorActions();
  const node = document.nodes.find(({ id }) => id === issue.nodeId);
  const isError = issue.severity === 'error';
  const Icon = isError ? IconExclamationCircle : IconAlertTriangle;
  return (
    <li className={styles['card']} data-severity={issue.severity}>
      {node ? (
        <UnstyledButton
          className={styles['place']}
          aria-label={t('show', { name: nodeTitle(node, language) })}
          onClick={() => show(node.id)}
        >
          <NodeTile type={node.type} size={20} />
          {nodeTitle(node, language)}
        </UnstyledButton>
      ) : (
        <span className={styles['place']}>{t('wholeFlow')}</span>
      )}
      <p className={styles['words']}>
        <Icon size={15} stroke={1.6} aria-label={t(isError ? 'mistake' : 'hint')} />
        <span>{describeIssue(issue, { document, kinds: nodeKinds })[language]}</span>
      </p>
      <div className={styles['fixes']}>
        {fixesFor(issue, document, nodeKinds).map((fix) => (
          <Button key={fix.label.en} variant="default" size="xs" onClick={() => run(fix.command)}>
            {fix.label[language]}
          </Button>
        ))}
      </div>
    </li>
  );
}
