import type { FlowNode } from '@filo/core';
import { noteBar } from '../model/paper.ts';
import { CardBody } from './card-body.tsx';
import { CardLabel } from './card-label.tsx';
import { NoteSizer } from './note-sizer.tsx';
import styles from './note-card.module.css';
import { PeopleBadge } from './people-badge.tsx';
import { CardTexts } from './writing/card-texts.tsx';

/** A note on the canvas: coloured paper, no ways in or out. Its words are the bar that it is dragged by; the rest is ground for cards. */
export function NoteCard({ node, selected }: { node: FlowNode; selected: boolean }) {
  return (
    <div className={styles['note']} data-color={node.config['color']} data-selected={selected || undefined}>
      <CardLabel node={node} exits={0} />
      <PeopleBadge nodeId={node.id} />
      {selected && <NoteSizer node={node} />}
      <div className={`${styles['bar']} ${noteBar}`}>
        <CardTexts node={node}>
          <CardBody node={node} />
        </CardTexts>
      </div>
    </div>
  );
}
