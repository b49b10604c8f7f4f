import { type FinalConnectionState, type HandleType, type ReactFlowProps, useReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useLanguage, useTexts } from '../../../../i18n/i18n.ts';
import { useAnnouncement } from '../../parts/announce.ts';
import { nodeTitle } from '../../parts/node-title.ts';
import { readNode } from '../../parts/read-node.ts';
import { useEditorStore } from '../../store/editor-context.ts';
import type { CardEdge, CardNode } from '../model/card-node.ts';
import { canvasTexts } from '../texts/index.ts';
import { useCanvasUi } from './canvas-ui.ts';
import { pointOf } from './point-of.ts';

type Connecting = Pick<
  ReactFlowProps<CardNode, CardEdge>,
  'onConnect' | 'onConnectStart' | 'onConnectEnd' | 'onReconnect' | 'onReconnectEnd' | 'isValidConnection'
>;

/** Draws edges: onto a handle, onto a card anywhere, or onto empty canvas, where the next node is picked. */
export function useConnecting(): Connecting {
  const t = useTexts(canvasTexts);
  const { language } = useLanguage();
  const store = useEditorStore();
  const flow = useReactFlow();
  return useMemo(() => {
    const nodeOf = (id: string | null | undefined) => store.getState().document.nodes.find((node) => node.id === id);
    const enters = (id: string | null | undefined): boolean => {
      const node = nodeOf(id);
      return node !== undefined && readNode(node).kind?.entry === true;
    };
    const connect = (from: string, exit: string, to: string): void => {
      const source = nodeOf(from);
      const target = nodeOf(to);
      if (!source || !target || !enters(to)) return;
      store.getState().actions.run({ do: 'connect', from, exit, to });
      useAnnouncement.getState().say(t('connected', { from: nodeTitle(source, language), to: nodeTitle(target, language) }));
    };
    const dropped = (event: MouseEvent | TouchEvent, { isValid, fromHandle }: FinalConnectionState): void => {
      useCanvasUi.setState({ connecting: false });
      if (isValid || fromHandle?.type !== 'source' || !fromHandle.id) return;
      const at = pointOf(event);
      const under = document.elementFromPoint(at.x, at.y);
      const card = under?.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
      if (card !== undefined) connect(fromHandle.nodeId, fromHandle.id, card);
      else if (under?.closest('.react-flow__pane, .react-flow__edge'))
        useCanvasUi.setState({
          picker: { at, place: flow.screenToFlowPosition(at), from: { nodeId: fromHandle.nodeId, exit: fromHandle.id }, byHand: true },
        });
    };
    return {
      isValidConnection: ({ target }) => enters(target),
      onConnectStart: () => useCanvasUi.setState({ connecting: true }),
      onConnect: ({ source, sourceHandle, target }) => {
        if (sourceHandle) connect(source, sourceHandle, target);
      },
      onConnectEnd: dropped,
      onReconnect: (edge, { source, sourceHandle, target }) => {
        if (!sourceHandle || !enters(target)) return;
        const connectAnew = { do: 'connect', from: source, exit: sourceHandle, to: target } as const;
        store.getState().actions.run({ do: 'all', commands: [{ do: 'disconnect', edgeIds: [edge.id] }, connectAnew] });
      },
      onReconnectEnd: (event: MouseEvent | TouchEvent, edge: CardEdge, handle: HandleType, state: FinalConnectionState) => {
        useCanvasUi.setState({ connecting: false });
        if (state.isValid) return;
        const at = pointOf(event);
        const card = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
        // `handle` names the end that stayed.
        if (handle === 'source' && edge.sourceHandle && card !== undefined) connect(edge.source, edge.sourceHandle, card);
        else if (card === undefined) store.getState().actions.run({ do: 'disconnect', edgeIds: [edge.id] });
      },
    };
  }, [store, flow, language, t]);
}
