import { Text } from '@mantine/core';
import { useTexts } from '../../../i18n/i18n.ts';
import { Panel } from '../parts/panel/panel.tsx';
import { useEditor } from '../store/editor-context.ts';
import { groupIssues } from './group-issues.ts';
import { IssueCard } from './issue-card.tsx';
import styles from './issues-panel.module.css';
import { issuesTexts } from './texts/index.ts';

/** What is wrong with the flow, in words, with what can be done about it: mistakes first. */
export function IssuesPanel() {
  const t = useTexts(issuesTexts);
  const issues = useEditor((state) => state.issues);
  const errors = issues.filter(({ severity }) => severity === 'error');
  const hints = issues.filter(({ severity }) => severity === 'warning');
  return (
    <Panel title={t('title')}>
      <Text role="status">{errors.length > 0 ? t('errors', { count: errors.length }) : t(hints.length > 0 ? 'onlyHints' : 'clean')}</Text>
      <ul className={styles['list']}>
        {groupIssues(issues).map((group) => (
          <IssueCard key={group.nodeId ?? ''} group={group} />
        ))}
      </ul>
    </Panel>
  );
}
