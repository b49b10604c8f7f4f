import { Handle, Position, useReactFlow } from '@xyflow/react';
import type { MouseEvent } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useEditor } from '../../store/editor-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './card.module.css';
import type { ShownExit } from './use-exits.ts';

/** Room left for the edge to a card that grows out of an exit. */
const columnGap = 70;

/** The dot that an edge is drawn from: hollow while it leads nowhere. */
export function ExitHandle({ nodeId, exit, name }: { nodeId: string; exit: ShownExit; name: string }) {
  const t = useTexts(canvasTexts);
  const flow = useReactFlow();
  const lit = useEditor(({ highlight }) => highlight?.exits.includes(`${nodeId}:${exit.id}`) ?? false);
  // A press without a drag asks for the next node too; React Flow would begin an edge that ends at the next press.
  const press = (event: MouseEvent<HTMLElement>): void => {
    event.stopPropagation();
    if (exit.connected || exit.gone) return;
    const { right, top } = event.currentTarget.getBoundingClientRect();
    const place = flow.screenToFlowPosition({ x: right, y: top });
    useCanvasUi.setState({
      picker: {
        at: { x: right + 12, y: top },
        place: { x: place.x + columnGap, y: place.y },
        from: { nodeId, exit: exit.id },
        byHand: true,
      },
    });
  };
  return (
    <Handle
      type="source"
      position={Position.Right}
      id={exit.id}
      className={styles['handle']}
      data-connected={exit.connected || undefined}
      data-lit={lit || undefined}
      isConnectableStart={!exit.gone}
      role="button"
      aria-label={exit.connected ? t('exitTaken', { name }) : t('exitFree', { name })}
      title={name}
      tabIndex={-1}
      onClickCapture={press}
    />
  );
}
