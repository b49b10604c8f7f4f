import { Handle, type NodeProps, Position } from '@xyflow/react';
import { memo } from 'react';
import { readNode } from '../../parts/read-node.ts';
import { useEditor } from '../../store/editor-context.ts';
import type { CardNode } from '../model/card-node.ts';
import { CardBody } from './card-body.tsx';
import { CardExits } from './card-exits.tsx';
import { CardHeader } from './card-header.tsx';
import { CardLabel } from './card-label.tsx';
import { IssueChip } from './issue-chip.tsx';
import { PeopleBadge } from './people-badge.tsx';
import styles from './card.module.css';
import { useExits } from './use-exits.ts';

/** A node on the canvas: what the customer will see, and the ways out. */
export const Card = memo(
  function Card({ data: { node }, selected }: NodeProps<CardNode>) {
    const { kind } = readNode(node);
    const exits = useExits(node);
    const light = useEditor(({ highlight }) =>
      highlight?.running === node.id ? 'running' : highlight?.nodes.includes(node.id) ? 'passed' : undefined,
    );
    const cold = useEditor(({ overlay }) => overlay?.kind === 'coverage' && (overlay.nodes[node.id] ?? 0) === 0);
    return (
      <div
        className={styles['card']}
        data-selected={selected || undefined}
        data-light={light}
        data-cold={cold || undefined}
        data-start={kind?.trigger ? true : undefined}
      >
        {kind?.entry !== false && <Handle type="target" position={Position.Left} className={styles['entry']} tabIndex={-1} />}
        <CardLabel node={node} exits={exits.length} />
        <IssueChip nodeId={node.id} />
        <PeopleBadge nodeId={node.id} />
        <CardHeader node={node} />
        <CardBody node={node} />
        <CardExits node={node} exits={exits} />
      </div>
    );
  },
  // Its place is React Flow's business: a card being dragged is not drawn again.
  (before, now) => before.data.node === now.data.node && before.selected === now.selected,
);
