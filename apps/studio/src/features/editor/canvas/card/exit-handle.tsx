import { Handle, Position } from '@xyflow/react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';
import type { ShownExit } from './use-exits.ts';

/** The dot that an edge is drawn from: hollow while it leads nowhere. */
export function ExitHandle({ nodeId, exit, name }: { nodeId: string; exit: ShownExit; name: string }) {
  const t = useTexts(canvasTexts);
  const lit = useEditor(({ highlight }) => highlight?.exits.includes(`${nodeId}:${exit.id}`) ?? false);
  return (
    <Handle
      type="source"
      position={Position.Right}
      id={exit.id}
      className={styles['handle']}
      data-connected={exit.connected || undefined}
      data-lit={lit || undefined}
      isConnectableStart={!exit.gone}
      aria-label={exit.connected ? t('exitTaken', { name }) : t('exitFree', { name })}
      title={name}
      tabIndex={-1}
    />
  );
}
