import { type FlowNode, plainText } from '@filo/core';
import { noteBar } from '../model/paper.ts';
import { CardLabel } from './card-label.tsx';
import styles from './note-card.module.css';

/** A note seen from far away: its paper, and its first line in large letters. */
export function FarNote({ node, selected }: { node: FlowNode; selected: boolean }) {
  const { text, color } = node.config;
  const [first = ''] = plainText(text ?? '')
    .trim()
    .split('\n');
  return (
    <div className={styles['note']} data-color={color} data-selected={selected || undefined}>
      <CardLabel node={node} exits={0} />
      <div className={`${styles['bar']} ${styles['far']} ${noteBar}`}>{first.replace(/^(#{1,2}|[-*])\s+|\*\*/g, '')}</div>
    </div>
  );
}
