import { Menu } from '@mantine/core';
import { useCanvasUi } from '../stage/canvas-ui.ts';
import { BoardItems } from './board-items.tsx';
import { CardItems } from './card-items.tsx';
import { EdgeItems } from './edge-items.tsx';

/** The context menu of cards, edges and the canvas, at the place of the press. */
export function CanvasMenu() {
  const menu = useCanvasUi((ui) => ui.menu);
  if (!menu) return null;
  const { at, target } = menu;
  return (
    <Menu opened onClose={() => useCanvasUi.setState({ menu: null })} position="bottom-start" offset={2} width={232} returnFocus>
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
