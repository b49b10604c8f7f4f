import type { FlowNode } from '@filo/core';
import { Handle, Position } from '@xyflow/react';
import { readNode } from '../../parts/read-node.ts';
import { useEditor } from '../../store/editor-context.ts';
import { CardBody } from './card-body.tsx';
import { CardExits } from './card-exits.tsx';
import { CardHeader } from './card-header.tsx';
import { CardLabel } from './card-label.tsx';
import styles from './card.module.css';
import { IssueChip } from './issue-chip.tsx';
import { LensChip } from './lens-chip.tsx';
import { PeopleBadge } from './people-badge.tsx';
import { useExits } from './use-exits.ts';
import { CardTexts } from './writing/card-texts.tsx';

/** A node as its author reads it: what the customer will see, and the ways out. */
export function FullCard({ node, selected, light }: { node: FlowNode; selected: boolean; light: 'running' | 'passed' | undefined }) {
  const { kind } = readNode(node);
  const exits = useExits(node);
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
      <CardTexts node={node}>
        <CardBody node={node} />
        <CardExits node={node} exits={exits} />
      </CardTexts>
      <LensChip node={node} />
    </div>
  );
}
