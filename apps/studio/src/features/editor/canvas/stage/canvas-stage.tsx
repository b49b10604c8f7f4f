import { Background, BackgroundVariant, ReactFlow, type Viewport } from '@xyflow/react';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTexts } from '../../../../i18n/i18n.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import { Card } from '../card/card.tsx';
import { useCanvasKeys } from '../keys/use-canvas-keys.ts';
import { CanvasMenu } from '../menu/canvas-menu.tsx';
import { useMenus } from '../menu/use-menus.ts';
import type { CardEdge, CardNode } from '../model/card-node.ts';
import { NextPicker } from '../picker/next-picker.tsx';
import { canvasTexts } from '../texts/index.ts';
import { useAriaLabels } from './aria-labels.ts';
import { CanvasControls } from './canvas-controls.tsx';
import styles from './canvas-stage.module.css';
import { resetCanvasUi, useCanvasUi } from './canvas-ui.ts';
import { EmptyHint } from './empty-hint.tsx';
import { FlowMap } from './flow-map.tsx';
import { LiveRegion } from './live-region.tsx';
import { measureOpening } from './measure-opening.ts';
import { RoutedEdge } from './routed-edge.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useCanvasView } from './use-canvas-view.ts';
import { useCards } from './use-cards.ts';
import { useConnecting } from './use-connecting.ts';
import { useDropping } from './use-dropping.ts';
import { useEdges } from './use-edges.ts';
import { useFollowing } from './use-following.ts';
import { useMoving } from './use-moving.ts';

const nodeTypes = { card: Card };
const edgeTypes = { routed: RoutedEdge };
const selectMore = ['Meta', 'Control', 'Shift'];

/** The canvas itself: cards and edges, and what hands and keys do to them. */
export function CanvasStage() {
  const t = useTexts(canvasTexts);
  const store = useEditorStore();
  const frame = useRef<HTMLDivElement>(null);
  const [opening, setOpening] = useState<Viewport | null>(null);
  const { cards, onNodesChange } = useCards();
  const { edges, onEdgesChange } = useEdges();
  const connecting = useConnecting();
  const dropping = useDropping();
  const moving = useMoving();
  const menus = useMenus();
  const keys = useCanvasKeys(frame);
  const ariaLabelConfig = useAriaLabels();
  const busy = useCanvasUi((ui) => ui.connecting);
  useCanvasView(frame);
  useFollowing(frame);

  useLayoutEffect(() => {
    if (frame.current) setOpening(measureOpening(store.getState().document, frame.current));
    return resetCanvasUi;
  }, [store]);

  const clearEdges = useCallback(() => useCanvasUi.setState({ selectedEdges: new Set() }), []);

  return (
    <div ref={frame} className={styles['frame']} data-connecting={busy || undefined} {...keys} {...dropping}>
      {opening && (
        <ReactFlow<CardNode, CardEdge>
          aria-label={t('canvas')}
          ariaLabelConfig={ariaLabelConfig}
          nodes={cards}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={opening}
          onNodesChange={onNodesChange}
          onEdgesChange={onEdgesChange}
          onPaneClick={clearEdges}
          {...connecting}
          {...moving}
          {...menus}
          onlyRenderVisibleElements
          disableKeyboardA11y
          edgesFocusable={false}
          deleteKeyCode={null}
          multiSelectionKeyCode={selectMore}
          panOnScroll
          zoomOnDoubleClick={false}
          minZoom={0.05}
          maxZoom={2}
          connectionRadius={36}
          nodeDragThreshold={3}
          proOptions={{ hideAttribution: true }}
        >
          <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--dots)" />
          <FlowMap />
          <CanvasControls />
          <SelectionBar />
          <EmptyHint />
        </ReactFlow>
      )}
      <CanvasMenu />
      <NextPicker />
      <LiveRegion />
    </div>
  );
}
