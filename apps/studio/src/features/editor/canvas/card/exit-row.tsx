import { TemplateText, WritingContext } from '@filo/nodes/editor';
import { memo, useContext } from 'react';
import { useEditor } from '../../store/editor-context.ts';
import { Count } from './count.tsx';
import { ExitHandle } from './exit-handle.tsx';
import styles from './card.module.css';
import type { ShownExit } from './use-exits.ts';

/** Exits that are there for when the customer does not play along: drawn quieter than the answers. */
const quiet = new Set(['timeout', 'invalid', 'failed', 'closed']);

interface ExitRowProps {
  nodeId: string;
  exit: ShownExit;
  name: string;
  /** Place in the config of the text that names it, where the author gives it. */
  path: string | undefined;
}

/** One way out: its name, how many took it, and its handle. */
export const ExitRow = memo(function ExitRow({ nodeId, exit, name, path }: ExitRowProps) {
  const writing = useContext(WritingContext);
  const taken = useEditor(({ overlay }) => (overlay ? (overlay.exits[`${nodeId}:${exit.id}`] ?? 0) : undefined));
  const of = useEditor(({ overlay }) => (overlay?.kind === 'counts' ? (overlay.nodes[nodeId] ?? 0) : 0));
  const lit = useEditor(({ highlight }) => highlight?.exits.includes(`${nodeId}:${exit.id}`) ?? false);
  return (
    <li
      className={styles['exit']}
      data-quiet={exit.failure === true || quiet.has(exit.id) || undefined}
      data-gone={exit.gone || undefined}
      data-lit={lit || undefined}
      data-cold={taken === 0 || undefined}
    >
      {path !== undefined && writing?.path === path ? (
        writing.field
      ) : (
        <span className={styles['exitName']} title={name} data-text={path}>
          <TemplateText text={name} />
        </span>
      )}
      {taken !== undefined && <Count taken={taken} of={of} />}
      <ExitHandle nodeId={nodeId} exit={exit} name={name} />
    </li>
  );
});
