import { IconPuzzle } from '@tabler/icons-react';
import { nodeKinds } from '@filo/nodes';
import styles from './node-tile.module.css';
import { viewOf } from './view-of.ts';

/** The small coloured tile that tells a node's type and family. */
export function NodeTile({ type, size = 24 }: { type: string; size?: number }) {
  const Icon = viewOf(type)?.icon ?? IconPuzzle;
  // Where a flow starts is no family of its own: it is ink, as the thread's beginning.
  const kind = nodeKinds.get(type);
  const family = kind?.trigger ? 'start' : kind?.family;
  return (
    <span className={styles['tile']} data-family={family} style={{ width: size, height: size }}>
      <Icon size={Math.round(size * 0.62)} stroke={2} aria-hidden />
    </span>
  );
}
