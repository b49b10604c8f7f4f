import type { ReactFlowProps } from '@xyflow/react';
import { useMemo } from 'react';
import { focusSettings } from '../../parts/focus-settings.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { usePanel } from '../../store/use-panel.ts';
import { textAt } from '../card/writing/texts-on.ts';
import type { CardEdge, CardNode } from '../model/card-node.ts';
import { type MenuTarget, useCanvasUi } from '../stage/canvas-ui.ts';

type Menus = Pick<
  ReactFlowProps<CardNode, CardEdge>,
  'onNodeContextMenu' | 'onSelectionContextMenu' | 'onEdgeContextMenu' | 'onPaneContextMenu' | 'onNodeClick' | 'onNodeDoubleClick'
>;

/** Panels that explain what is on the canvas: a press on a card does not take them away. */
const staying = new Set(['trace', 'counts', 'tests']);

/** What a press and a right press on cards, edges and the canvas open. */
export function useMenus(): Menus {
  const store = useEditorStore();
  const { panel, openPanel } = usePanel();
  return useMemo(() => {
    const open = (event: Pick<MouseEvent, 'clientX' | 'clientY' | 'preventDefault'>, target: MenuTarget): void => {
      event.preventDefault();
      useCanvasUi.setState({ menu: { at: { x: event.clientX, y: event.clientY }, target } });
    };
    return {
      onNodeClick: () => {
        if (panel !== 'node' && !staying.has(panel)) openPanel('node');
      },
      onNodeDoubleClick: ({ target }, { id }) => {
        const text = textAt(target);
        if (text) {
          useCanvasUi.setState({ writing: { nodeId: id, after: null, ...text } });
          return;
        }
        openPanel('node');
        focusSettings(id);
      },
      onNodeContextMenu: (event, { id }) => {
        const { selection, actions } = store.getState();
        if (!selection.includes(id)) actions.select([id]);
        open(event, { on: 'card', nodeId: id });
      },
      onSelectionContextMenu: (event, [first]) => {
        if (first) open(event, { on: 'card', nodeId: first.id });
      },
      onEdgeContextMenu: (event, { id }) => open(event, { on: 'edge', edgeId: id }),
      onPaneContextMenu: (event) => open(event, { on: 'canvas' }),
    };
  }, [store, panel, openPanel]);
}
