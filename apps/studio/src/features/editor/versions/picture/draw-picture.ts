import type { FlowDocument } from '@filo/core';
import type { Edge, Node } from '@xyflow/react';
import { estimateSize } from '../../parts/estimate-size.ts';

/** What a picture shows: one of the states, or both laid over each other. */
export type PictureSide = 'before' | 'after' | 'both';

/** What became of a node or an edge. */
export type Mark = 'added' | 'removed' | 'changed';

/** A node of the picture. */
export type PictureNode = Node<{ title: string; type: string; mark: Mark | undefined }, 'picture'>;

interface PictureOf {
  before: FlowDocument;
  after: FlowDocument;
  side: PictureSide;
  marks: ReadonlyMap<string, Mark>;
  title: (node: FlowDocument['nodes'][number]) => string;
}

/** The nodes and edges of the picture: those of the state now, and of both together also what is gone. */
export function drawPicture({ before, after, side, marks, title }: PictureOf): { nodes: PictureNode[]; edges: Edge[] } {
  const base = side === 'before' ? before : after;
  const kept = new Set(base.nodes.map(({ id }) => id));
  const gone = side === 'both' ? before.nodes.filter(({ id }) => !kept.has(id)) : [];
  const keyOf = ({ from, exit, to }: FlowDocument['edges'][number]): string => `${from}:${exit}:${to}`;
  const [was, is] = [new Set(before.edges.map(keyOf)), new Set(after.edges.map(keyOf))];
  const goneEdges = side === 'both' ? before.edges.filter((edge) => !is.has(keyOf(edge))) : [];
  return {
    nodes: [...base.nodes, ...gone].map((node) => ({
      id: node.id,
      type: 'picture',
      position: node.position,
      ...sizeOf(node),
      data: { title: title(node), type: node.type, mark: marks.get(node.id) },
    })),
    edges: [...base.edges, ...goneEdges].map((edge) => {
      const key = keyOf(edge);
      const mark = !is.has(key) ? 'removed' : was.has(key) ? undefined : 'added';
      return { id: `${edge.id} ${key}`, source: edge.from, target: edge.to, ...(mark && { className: mark }) };
    }),
  };
}

function sizeOf(node: FlowDocument['nodes'][number]): { width: number; height: number } {
  const { width, height } = estimateSize(node);
  // As wide as on the canvas, so that the picture is recognised; flatter, since it only has a title.
  return { width, height: Math.min(height, 84) };
}
