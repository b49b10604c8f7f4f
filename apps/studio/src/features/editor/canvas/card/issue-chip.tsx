import { describeIssue } from '@filo/editing';
import { nodeKinds } from '@filo/nodes';
import { IconAlertTriangle, IconExclamationCircle } from '@tabler/icons-react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { useEditor, useEditorActions, useEditorStore } from '../../store/editor-context.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';
import { useIssues } from './use-issues.ts';

/** Mistakes of a node that is only not finished: while somebody is at it, they ask and do not scold. */
const unfinished = new Set(['no-target', 'no-flow', 'no-address', 'unseen-buttons']);

/** What is wrong with a node, in words, on its card. A press opens the list of mistakes. */
export function IssueChip({ nodeId }: { nodeId: string }) {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const { select } = useEditorActions();
  const store = useEditorStore();
  const { openPanel } = useCanvasTools();
  const issues = useIssues(nodeId);
  const isSelected = useEditor(({ selection }) => selection.includes(nodeId));
  const worst = issues.find(({ severity }) => severity === 'error') ?? issues.find(({ code }) => code !== 'dead-end') ?? issues[0];
  if (!worst) return null;
  const severity = isSelected && unfinished.has(worst.code) ? 'warning' : worst.severity;
  const Icon = severity === 'error' ? IconExclamationCircle : IconAlertTriangle;
  // Issues are found a moment after a change: the document as it is now names nodes and ways out well enough.
  const surroundings = { document: store.getState().document, kinds: nodeKinds };
  const words = issues.map((issue) => describeIssue(issue, surroundings)[language]);
  return (
    <button
      type="button"
      className={`${styles['chip']} nopan`}
      data-severity={severity}
      tabIndex={-1}
      // Not a component of its own: hundreds of cards may have one.
      title={words.join('\n')}
      onClick={(event) => {
        event.stopPropagation();
        select([nodeId]);
        openPanel('issues');
      }}
    >
      <Icon size={13} stroke={2} aria-hidden />
      {/* Exits that lead nowhere yet are hollow dots already: while one draws, they need no sentence. */}
      <span>{worst.code === 'dead-end' ? t('hints', { count: issues.length }) : describeIssue(worst, surroundings)[language]}</span>
      {issues.length > 1 && worst.code !== 'dead-end' && <b>{t('more', { count: issues.length - 1 })}</b>}
    </button>
  );
}
