import type { FlowNode } from '@filo/core';
import { CardBody } from './card-body.tsx';
import { CardLabel } from './card-label.tsx';
import styles from './card.module.css';
import { PeopleBadge } from './people-badge.tsx';
import { CardTexts } from './writing/card-texts.tsx';

/** A note on the canvas: yellow paper, no ways in or out. */
export function NoteCard({ node, selected }: { node: FlowNode; selected: boolean }) {
  return (
    <div className={styles['note']} data-selected={selected || undefined}>
      <CardLabel node={node} exits={0} />
      <PeopleBadge nodeId={node.id} />
      <CardTexts node={node}>
        <CardBody node={node} />
      </CardTexts>
    </div>
  );
}
