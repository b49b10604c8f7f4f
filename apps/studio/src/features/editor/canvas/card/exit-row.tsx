import { TemplateText } from '@filo/nodes/editor';
import { memo } from 'react';
import { useEditor } from '../../store/editor-context.ts';
import { Count } from './count.tsx';
import { ExitHandle } from './exit-handle.tsx';
import styles from './card.module.css';
import type { ShownExit } from './use-exits.ts';

/** Exits that are there for when the customer does not play along: drawn quieter than the answers. */
const quiet = new Set(['timeout', 'invalid', 'failed', 'closed']);

/** One way out: its name, how many took it, and its handle. */
export const ExitRow = memo(function ExitRow({ nodeId, exit, name }: { nodeId: string; exit: ShownExit; name: string }) {
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
      <span className={styles['exitName']} title={name}>
        <TemplateText text={name} />
      </span>
      {taken !== undefined && <Count taken={taken} of={of} />}
      <ExitHandle nodeId={nodeId} exit={exit} name={name} />
    </li>
  );
});
