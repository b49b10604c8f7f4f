import { nodeKinds } from '@filo/nodes';
import { MiniMap, Panel, useReactFlow, useStore } from '@xyflow/react';
import { memo } from 'react';
import type { CardNode } from '../model/card-node.ts';
import styles from './canvas-stage.module.css';
import { panMs } from './pan-ms.ts';

/** Fewer cards than this are found without a map. */
const worthAMap = 4;

/** The whole flow in small, in the colours of the families. A press goes there. */
export const FlowMap = memo(function FlowMap() {
  const flow = useReactFlow();
  const shown = useStore(({ nodeLookup }) => nodeLookup.size >= worthAMap);
  if (!shown) return <Panel position="bottom-left">{null}</Panel>;
  return (
    <MiniMap<CardNode>
      className={styles['map']}
      position="bottom-left"
      style={{ width: 152, height: 92 }}
      nodeColor={colorOf}
      nodeBorderRadius={16}
      nodeStrokeColor={edgeOf}
      nodeStrokeWidth={8}
      bgColor="transparent"
      maskColor="color-mix(in srgb, var(--dots) 55%, transparent)"
      onClick={(_, { x, y }) => void flow.setCenter(x, y, { zoom: flow.getZoom(), duration: panMs() })}
      pannable
      zoomable
    />
  );
});

function colorOf({ data: { node } }: CardNode): string {
  // The map draws notes above cards: a frame would hide its own.
  if (node.type === 'note') return 'transparent';
  const kind = nodeKinds.get(node.type);
  return kind?.trigger ? 'var(--ink)' : kind ? `var(--${kind.family})` : 'var(--mute)';
}

function edgeOf({ data: { node } }: CardNode): string {
  return node.type === 'note' ? 'var(--line-strong)' : 'transparent';
}
