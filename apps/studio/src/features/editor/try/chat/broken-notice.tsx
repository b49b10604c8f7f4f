import { describeIssue } from '@filo/editing';
import type { Issue } from '@filo/core';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { NodeName } from '../../parts/node-name.tsx';
import { useEditorActions } from '../../store/editor-context.ts';
import { tryTexts } from '../texts/index.ts';
import styles from './chat.module.css';

interface BrokenNoticeProps {
  issues: readonly Issue[];
  /** The chat below is of the flow as it last could run. */
  shown: boolean;
}

/** Why the flow cannot run as it is drawn. */
export function BrokenNotice({ issues, shown }: BrokenNoticeProps) {
  const t = useTexts(tryTexts);
  const { language } = useLanguage();
  const { show } = useEditorActions();
  return (
    <div className={styles['problem']} role="status">
      <p>
        <b>{t('cannotRun')}</b> {shown && t('shownBefore')}
      </p>
      <ul>
        {issues.slice(0, 4).map((issue, index) => (
          <li key={index}>
            {issue.nodeId !== null && (
              <button type="button" className={styles['link']} onClick={() => issue.nodeId !== null && show(issue.nodeId)}>
                <NodeName nodeId={issue.nodeId} />
              </button>
            )}{' '}
            {describeIssue(issue)[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
