import type { FlowNode } from '@filo/core';
import type { Edge, Node } from '@xyflow/react';
import type { Lane } from './edge-lanes.ts';

/** What a card on the canvas is drawn from: the node of the document, nothing copied. */
export interface CardData extends Record<string, unknown> {
  node: FlowNode;
}

/** A node as React Flow holds it. */
export type CardNode = Node<CardData, 'card'>;

/** An edge as React Flow holds it. */
export type CardEdge = Edge<Lane & Record<string, unknown>, 'routed'>;
