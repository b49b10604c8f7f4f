import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { CardNode } from '../model/card-node.ts';
import { CardBody } from './card-body.tsx';
import { CardLabel } from './card-label.tsx';
import styles from './card.module.css';
import { PeopleBadge } from './people-badge.tsx';

/** A note on the canvas: yellow paper, no ways in or out. */
export const NoteCard = memo(
  function NoteCard({ data: { node }, selected }: NodeProps<CardNode>) {
    return (
      <div className={styles['note']} data-selected={selected || undefined}>
        <CardLabel node={node} exits={0} />
        <PeopleBadge nodeId={node.id} />
        <CardBody node={node} />
      </div>
    );
  },
  (before, now) => before.data.node === now.data.node && before.selected === now.selected,
);
