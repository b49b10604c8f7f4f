import type { FlowDocument } from '@filo/core';
import type { Point } from '../../parts/box.ts';
import { estimateSize } from '../../parts/estimate-size.ts';
import { readNode } from '../../parts/read-node.ts';
import { tidy } from '../layout/tidy.ts';
import { edgeLanes } from '../model/edge-lanes.ts';
import { guessHandles } from '../model/guess-handles.ts';
import { alongRoute } from './along-route.ts';
import { obstaclesAmong } from '../routing/obstacles-among.ts';
import { routeEdge } from '../routing/route-edge.ts';
import type { Obstacle } from '../routing/route.ts';

/** A flow as it is drawn: its cards, and points along each edge. */
export interface Drawn {
  readonly boxes: readonly Obstacle[];
  readonly lines: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly Point[];
    readonly few: readonly Point[];
  }[];
}

/** A document with all its cards tidied up. */
export function tidied(document: FlowDocument): FlowDocument {
  const cards = document.nodes.map((node) => {
    const { kind, exits } = readNode(node);
    const names = exits.map(({ id }) => id);
    return {
      id: node.id,
      ...node.position,
      ...estimateSize(node),
      exits: names,
      first: kind?.trigger !== undefined,
      loose: node.type === 'note',
    };
  });
  const places = tidy(cards, document.edges);
  return { ...document, nodes: document.nodes.map((node) => ({ ...node, position: places[node.id] ?? node.position })) };
}

/** Draws a flow as the canvas would, with cards of the size they are thought to have. */
export function drawn({ nodes, edges }: FlowDocument): Drawn {
  const boxes = nodes.map((node) => ({ id: node.id, ...node.position, ...estimateSize(node) }));
  const obstacles = obstaclesAmong(
    boxes.filter((_, index) => nodes[index]?.type !== 'note'),
    boxes.filter((_, index) => nodes[index]?.type === 'note'),
  );
  const handles = new Map(nodes.map((node) => [node.id, { at: node.position, handles: guessHandles(node) }]));
  const place = (id: string, exit: string | undefined): Point | undefined => {
    const card = handles.get(id);
    const handle = card?.handles.find((one) => (exit === undefined ? one.type === 'target' : one.id === exit));
    return card && handle && { x: card.at.x + handle.x, y: card.at.y + handle.y };
  };
  const lanes = edgeLanes(
    edges,
    new Map(
      nodes.map((node) => [
        node.id,
        readNode(node)
          .exits.map(({ id }) => id)
          .join(' '),
      ]),
    ),
  );
  const lines = edges.flatMap((edge) => {
    const [from, to] = [place(edge.from, edge.exit), place(edge.to, undefined)];
    const lane = lanes.get(edge);
    if (!from || !to || !lane) return [];
    const route = routeEdge({ from, to, source: edge.from, target: edge.to, ...lane }, obstacles);
    return [{ from: edge.from, to: edge.to, points: alongRoute(route, 10), few: alongRoute(route, 200) }];
  });
  return { boxes, lines };
}
