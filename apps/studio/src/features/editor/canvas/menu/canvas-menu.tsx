import { Menu } from '@mantine/core';
import { useEffect } from 'react';
import { focusCard } from '../../parts/focus-card.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { BoardItems } from './board-items.tsx';
import { CardItems } from './card-items.tsx';
import { EdgeItems } from './edge-items.tsx';

/** The context menu of cards, edges and the canvas, at the place of the press. */
export function CanvasMenu() {
  const menu = useCanvasUi((ui) => ui.menu);
  const store = useEditorStore();
  useEffect(() => {
    if (!menu) return;
    return () => {
      // The keyboard goes on at the card it is about, unless what was chosen took it elsewhere.
      const [nodeId, ...others] = store.getState().selection;
      if (nodeId !== undefined && others.length === 0 && document.activeElement === document.body) focusCard(document.body, nodeId);
    };
  }, [menu, store]);
  if (!menu) return null;
  const { at, target } = menu;
  return (
    <Menu opened onClose={() => useCanvasUi.setState({ menu: null })} position="bottom-start" offset={2} width={232}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      </Menu.Target>
      <Menu.Dropdown>
        {target.on === 'card' && <CardItems nodeId={target.nodeId} />}
        {target.on === 'edge' && <EdgeItems edgeId={target.edgeId} />}
        {target.on === 'canvas' && <BoardItems at={at} />}
      </Menu.Dropdown>
    </Menu>
  );
}
