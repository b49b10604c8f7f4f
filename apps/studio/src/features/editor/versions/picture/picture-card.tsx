import { Handle, type NodeProps, Position } from '@xyflow/react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { NodeTile } from '../../parts/node-tile.tsx';
import { versionsTexts } from '../texts/index.ts';
import type { PictureNode } from './draw-picture.ts';
import styles from './picture.module.css';

/** One node of the picture: its tile, its name and what became of it. */
export function PictureCard({ data: { title, type, mark }, selected }: NodeProps<PictureNode>) {
  const t = useTexts(versionsTexts);
  return (
    <div className={styles['card']} data-mark={mark} data-selected={selected || undefined}>
      <Handle type="target" position={Position.Left} className={styles['handle']} isConnectable={false} />
      <NodeTile type={type} size={26} />
      <span className={styles['title']}>
        {title}
        {mark && <small>{t(`mark_${mark}`)}</small>}
      </span>
      <Handle type="source" position={Position.Right} className={styles['handle']} isConnectable={false} />
    </div>
  );
}
