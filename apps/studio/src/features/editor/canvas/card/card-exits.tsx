import type { FlowNode } from '@filo/core';
import { useUpdateNodeInternals } from '@xyflow/react';
import { WritingContext } from '@filo/nodes/editor';
import { Fragment, useContext, useEffect } from 'react';
import { exitName } from '../../parts/exit-name.ts';
import { readNode } from '../../parts/read-node.ts';
import { viewOf } from '../../parts/view-of.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import styles from './card.module.css';
import { ExitHandle } from './exit-handle.tsx';
import { ExitRow } from './exit-row.tsx';
import { remeasure } from './remeasure.ts';
import type { ShownExit } from './use-exits.ts';

/** The ways out of a card. One that goes on without a choice needs no row: its handle sits beside the name. */
export function CardExits({ node, exits }: { node: FlowNode; exits: readonly ShownExit[] }) {
  const { card } = useCanvasTools();
  const writing = useContext(WritingContext);
  const update = useUpdateNodeInternals();
  const order = exits.map(({ id }) => id).join(' ');
  // The card can keep its size while its handles trade places.
  useEffect(() => remeasure(node.id, update), [update, node.id, order]);
  const [only] = exits;
  const read = readNode(node);
  if (!only) return null;
  if (exits.length === 1 && !only.gone)
    return (
      <div className={styles['onward']}>
        <ExitHandle nodeId={node.id} exit={only} name={exitName(only, read, card)} />
      </div>
    );
  return (
    <ul className={styles['exits']}>
      {exits.map((exit) => {
        const path = read.config === undefined ? undefined : viewOf(node.type)?.exitText?.(read.config, exit.id);
        return (
          <Fragment key={exit.id}>
            <ExitRow nodeId={node.id} exit={exit} name={exitName(exit, read, card)} path={path} />
            {path !== undefined && writing?.after === path && <li className={styles['exit']}>{writing.field}</li>}
          </Fragment>
        );
      })}
    </ul>
  );
}
