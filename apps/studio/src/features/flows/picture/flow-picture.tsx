import type { JsonObject } from '@filo/core';
import { memo } from 'react';
import { flowPicture, type PictureNode } from './draw-picture.ts';
import styles from './flow-picture.module.css';

interface FlowPictureProps {
  document: JsonObject;
  /** What the picture is of; without it screen readers pass it by, since a name stands beside it. */
  label?: string;
}

/** A template or a flow as a small picture, drawn from its nodes. It fills its box and keeps its proportions. */
export const FlowPicture = memo(function FlowPicture({ document, label }: FlowPictureProps) {
  const { width, height, nodes, edges } = flowPicture(document);
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {edges.map((path, index) => (
        <path key={index} className={styles['edge']} d={path} />
      ))}
      {nodes.map((node) => (
        <Card key={node.id} node={node} />
      ))}
    </svg>
  );
});

function Card({ node: { x, y, w, h, family, note } }: { node: PictureNode }) {
  if (note) return <rect className={styles['note']} x={x} y={y} width={w} height={h} rx={24} />;
  const lines = [0, 1, 2].slice(0, Math.max(1, Math.floor((h - 100) / 48)));
  return (
    <g>
      <rect className={styles['card']} x={x} y={y} width={w} height={h} rx={24} />
      <rect className={styles['tile']} data-family={family} x={x + 20} y={y + 20} width={48} height={48} rx={14} />
      {lines.map((line) => (
        <rect
          key={line}
          className={styles['line']}
          x={x + 20}
          y={y + 88 + line * 34}
          width={(w - 40) * (line === lines.length - 1 ? 0.6 : 1)}
          height={14}
          rx={7}
        />
      ))}
    </g>
  );
}
