import { FocusTrap, Portal } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useTexts } from '../../../../i18n/i18n.ts';
import { focusCard } from '../../parts/focus-card.ts';
import { beginWriting } from '../../parts/begin-writing.ts';
import { NodeSearch } from '../../parts/node-search.tsx';
import { useAddNode } from '../../parts/use-add-node.ts';
import { useCanvasTools } from '../stage/canvas-context.ts';
import { type Picking, useCanvasUi } from '../stage/canvas-ui.ts';
import { canvasTexts } from '../texts/index.ts';
import styles from './picker-panel.module.css';

const width = 264;
const height = 340;

/** A searchable list of node types at a point of the window; the chosen one is added and connected. */
export function PickerPanel({ at, place, from, byHand }: Picking) {
  const t = useTexts(canvasTexts);
  const { openPanel } = useCanvasTools();
  const add = useAddNode();
  const close = (): void => useCanvasUi.setState({ picker: null });
  const panel = useClickOutside(close);
  const left = Math.max(8, Math.min(at.x, window.innerWidth - width - 8));
  const top = Math.max(8, Math.min(at.y, window.innerHeight - height - 8));
  const choose = (type: string): void => {
    close();
    // The handle of the new card comes to lie where the thread was dropped.
    const nodeId = add(type, { at: { x: place.x, y: place.y - 22 }, from });
    // The keyboard goes on over the canvas, from the new card; the mouse would have to go and fetch the text that comes next anyway.
    if (!byHand) {
      focusCard(document.body, nodeId);
      return;
    }
    openPanel('node');
    beginWriting(nodeId);
  };
  return (
    <Portal>
      <FocusTrap active>
        <div
          ref={panel}
          className={styles['panel']}
          style={{ left, top, width, maxHeight: height }}
          role="dialog"
          aria-label={from ? t('pickNext') : t('pickNode')}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <NodeSearch label={from ? t('pickNext') : t('pickNode')} enterable={from !== undefined} onChoose={choose} />
        </div>
      </FocusTrap>
    </Portal>
  );
}
