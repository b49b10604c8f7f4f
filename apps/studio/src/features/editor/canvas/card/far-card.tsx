import type { FlowNode } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { useReactFlow } from '@xyflow/react';
import { useLanguage } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { farHandles } from '../model/far-handles.ts';
import styles from './far-card.module.css';

/** A card seen from far away: its colour, and its name in large letters. It costs next to nothing to draw: its handles are mere points for edges to end at. */
export function FarCard({ node, selected, light }: FarCardProps) {
  const flow = useReactFlow();
  const card = flow.getInternalNode(node.id);
  // As large as it was drawn in full.
  const width = card?.measured.width ?? card?.initialWidth;
  const height = card?.measured.height ?? card?.initialHeight;
  const { language } = useLanguage();
  const kind = nodeKinds.get(node.type);
  return (
    <div
      className={styles['far']}
      style={{ width, height }}
      data-family={kind?.trigger ? 'start' : kind?.family}
      data-selected={selected || undefined}
      data-light={light}
    >
      {nodeTitle(node, language)}
      {farHandles(node, card?.internals.handleBounds).map(({ id, type, position, x, y, width: w = 1, height: h = 1 }) => (
        <i
          key={`${type} ${id ?? ''}`}
          className={type}
          data-handleid={id ?? undefined}
          data-handlepos={position}
          style={{ position: 'absolute', left: x, top: y, width: w, height: h }}
        />
      ))}
    </div>
  );
}

interface FarCardProps {
  node: FlowNode;
  selected: boolean;
  light?: 'running' | 'passed' | undefined;
}
