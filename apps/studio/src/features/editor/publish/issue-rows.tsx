import { UnstyledButton } from '@mantine/core';
import type { FlowDocument, Issue } from '@filo/core';
import { describeIssue } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { useLanguage, useTexts } from '../../../i18n/i18n.ts';
import { NodeTile } from '../parts/node-tile.tsx';
import { nodeTitle } from '../parts/node-title.ts';
import { useEditorActions } from '../store/editor-context.ts';
import styles from './publish.module.css';
import { publishTexts } from './texts/index.ts';

interface IssueRowsProps {
  issues: readonly Issue[];
  document: FlowDocument;
  /** The person goes to the canvas. */
  onLeave: () => void;
}

/** Mistakes or hints in words; a click leads to the node. */
export function IssueRows({ issues, document, onLeave }: IssueRowsProps) {
  const t = useTexts(publishTexts);
  const { language } = useLanguage();
  const { show } = useEditorActions();
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  return (
    <ul className={styles['rows']}>
      {issues.map((issue, index) => {
        const node = issue.nodeId === null ? undefined : nodes.get(issue.nodeId);
        const words = describeIssue(issue, { document, kinds: nodeKinds })[language];
        const title = node ? nodeTitle(node, language) : t('wholeFlow');
        const inside = (
          <>
            {node && <NodeTile type={node.type} size={20} />}
            <span className={styles['grow']}>
              <strong>{title}</strong>
              <br />
              {words}
            </span>
          </>
        );
        return (
          <li key={index} className={styles['row']} data-severity={issue.severity}>
            {node ? (
              <UnstyledButton
                className={styles['rowButton']}
                onClick={() => {
                  show(node.id);
                  onLeave();
                }}
              >
                {inside}
              </UnstyledButton>
            ) : (
              <div className={styles['rowButton']}>{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
