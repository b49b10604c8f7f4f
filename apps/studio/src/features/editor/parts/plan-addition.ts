import type { FlowDocument, FlowEdge, FlowNode } from '@filo/core';
import { type Command, freePlace, newNodeId } from '@filo/editing';
import type { Box, Point, Size } from './box.ts';
import { cardWidth, estimateSize } from './estimate-size.ts';
import { freeExit } from './free-exit.ts';
import { readNode } from './read-node.ts';
import { starterFor } from './starter-for.ts';

/** Where a new node goes. */
export interface Placement {
  /** Exactly here: it was dropped there. */
  at?: Point | undefined;
  /** Right of this node, and connected from its first free exit. */
  after?: string | undefined;
  /** Connected from this very exit. */
  from?: { nodeId: string; exit: string } | undefined;
  /** In between the ends of this edge. */
  into?: FlowEdge | undefined;
  /** Where there is nothing to go by. */
  otherwise?: Point | undefined;
  /** Sizes of cards as drawn. */
  sizeOf?: ((nodeId: string) => Size | undefined) | undefined;
}

/** A command that adds a node, and what to tell about it. */
export interface Addition {
  command: Command;
  node: FlowNode;
  /** Node it is connected from. */
  connectedFrom: string | undefined;
}

const columnGap = 80;

/** Works out how to add a node of a type: its id, its place, and its edges, as one step of undo. */
export function planAddition(document: FlowDocument, type: string, placement: Placement): Addition {
  const { into, from: given, after, sizeOf } = placement;
  const from = into ? { nodeId: into.from, exit: into.exit } : (given ?? exitAfter(document, after));
  const node: FlowNode = {
    id: newNodeId(document, type),
    type,
    position: { x: 0, y: 0 },
    config: starterFor(type, document.languages),
  };
  const enters = readNode(node).kind?.entry === true;
  const boxes = document.nodes.map((one): Box => ({ ...one.position, ...(sizeOf?.(one.id) ?? estimateSize(one)) }));
  const source = document.nodes.findIndex(({ id }) => id === (from?.nodeId ?? after));
  node.position = placement.at
    ? round(placement.at)
    : freePlace(beside(boxes, boxes[source], placement.otherwise), estimateSize(node), boxes);
  const connected = enters ? from : undefined;
  const add: Command = { do: 'add-node', node, ...(connected && { from: connected }) };
  const onward = into && enters ? freeExit(node, []) : undefined;
  const command: Command =
    into && onward !== undefined ? { do: 'all', commands: [add, { do: 'connect', from: node.id, exit: onward, to: into.to }] } : add;
  return { command, node, connectedFrom: connected?.nodeId };
}

function exitAfter(document: FlowDocument, after: string | undefined): Placement['from'] {
  const source = document.nodes.find(({ id }) => id === after);
  const exit = source && freeExit(source, document.edges);
  return source && exit !== undefined ? { nodeId: source.id, exit } : undefined;
}

function beside(boxes: readonly Box[], source: Box | undefined, otherwise: Point | undefined): Point {
  if (source) return { x: source.x + source.width + columnGap, y: source.y };
  if (otherwise) return { x: otherwise.x - cardWidth / 2, y: otherwise.y - 60 };
  const right = boxes.reduce<Box | undefined>((most, box) => (most && most.x + most.width >= box.x + box.width ? most : box), undefined);
  return right ? { x: right.x + right.width + columnGap, y: right.y } : { x: 0, y: 0 };
}

function round({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
