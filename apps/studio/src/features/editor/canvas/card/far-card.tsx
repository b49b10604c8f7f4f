import type { FlowNode } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useLanguage } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import styles from './far-card.module.css';

/** A card seen from far away: its colour, and its name in large letters. It costs next to nothing to draw. */
export function FarCard({ node, width, height, selected, light }: FarCardProps) {
  const { language } = useLanguage();
  const kind = nodeKinds.get(node.type);
  return (
    <div
      className={styles['far']}
      style={{ width, height }}
      data-family={kind?.trigger ? 'start' : kind?.family}
      data-note={node.type === 'note' || undefined}
      data-selected={selected || undefined}
      data-light={light}
    >
      {nodeTitle(node, language)}
    </div>
  );
}

interface FarCardProps {
  node: FlowNode;
  width: number;
  height: number;
  selected: boolean;
  light?: 'running' | 'passed' | undefined;
}
