import type { FlowEdge, FlowNode } from '@filo/core';
import { type EdgeChange, useStoreApi } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { readNode } from '../../parts/read-node.ts';
import { useEditor, useEditorActions } from '../../store/editor-context.ts';
import type { CardEdge } from '../model/card-node.ts';
import { deriveEdges } from '../model/derive-edges.ts';
import { edgeLanes } from '../model/edge-lanes.ts';
import { canvasTexts } from '../texts/index.ts';
import { useCanvasUi } from './canvas-ui.ts';

const noExits: readonly string[] = [];

/** The edges React Flow draws. Which of them are selected is the canvas's own business. */
export function useEdges(): { edges: CardEdge[]; onEdgesChange: (changes: EdgeChange<CardEdge>[]) => void } {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  // Typing in a field changes nodes, and seldom their names.
  const names = useEditor(useShallow(({ document }) => new Map(document.nodes.map((node) => [node.id, nodeTitle(node, language)]))));
  const exitOrder = useEditor(useShallow(({ document }) => new Map(document.nodes.map((node) => [node.id, exitsOf(node)]))));
  const flowEdges = useEditor(({ document }) => document.edges);
  const exits = useEditor(({ highlight }) => highlight?.exits ?? noExits);
  const near = useEditor(({ selection }) => (selection.length === 1 ? selection[0] : undefined));
  const { select } = useEditorActions();
  const flowStore = useStoreApi();
  const selected = useCanvasUi((ui) => ui.selectedEdges);
  const hot = useCanvasUi((ui) => ui.hotEdge);
  const kept = useRef<Map<FlowEdge, CardEdge>>(new Map());

  const lanes = useMemo(() => edgeLanes(flowEdges, exitOrder), [flowEdges, exitOrder]);
  const edges = useMemo(() => {
    const label = ({ from, to }: FlowEdge): string => t('edge', { from: names.get(from) ?? from, to: names.get(to) ?? to });
    kept.current = deriveEdges(kept.current, flowEdges, { lit: new Set(exits), near, selected, hot, lanes, label });
    return [...kept.current.values()];
  }, [flowEdges, names, exits, near, selected, hot, lanes, t]);

  const onEdgesChange = useCallback(
    (changes: EdgeChange<CardEdge>[]) => {
      const selects = changes.filter((change) => change.type === 'select');
      // A box drawn over cards selects the cards; their edges follow them anyway.
      if (selects.length === 0 || flowStore.getState().userSelectionActive) return;
      const next = new Set(useCanvasUi.getState().selectedEdges);
      for (const { id, selected: on } of selects) {
        if (on) next.add(id);
        else next.delete(id);
      }
      useCanvasUi.setState({ selectedEdges: next });
      if (selects.some(({ selected: on }) => on)) select([]);
    },
    [select, flowStore],
  );

  return { edges, onEdgesChange };
}

/** Joined to one word, so that two orders are easily compared. */
function exitsOf(node: FlowNode): string {
  return readNode(node)
    .exits.map(({ id }) => id)
    .join(' ');
}
