import type { Family, JsonObject } from '@filo/core';
import { nodeFamily } from './node-family.ts';
import { nodeSize } from './node-size.ts';
import { readDocument } from './read-document.ts';

/** A box of the picture. */
export interface PictureNode {
  id: string;
  x: number;
  y: number;
  w: number;
  h: number;
  family: Family;
  /** Notes are paper, not cards. */
  note: boolean;
}

/** A flow from afar: boxes, and edges as SVG paths, moved so that the picture begins at its corner. */
export interface FlowPicture {
  width: number;
  height: number;
  nodes: PictureNode[];
  edges: string[];
}

const margin = 40;
/** Where edges come in, from the top of a card. */
const entry = 28;

/** Draws a document from its own positions, so the picture is always true. */
export function flowPicture(document: JsonObject): FlowPicture {
  const { nodes: all, edges } = readDocument(document);
  if (all.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const exitsOf = (id: string): string[] => [...new Set(edges.filter(({ from }) => from === id).map(({ exit }) => exit))];
  const left = Math.min(...all.map(({ position }) => position.x)) - margin;
  const top = Math.min(...all.map(({ position }) => position.y)) - margin;
  const nodes = all.map((node): PictureNode => {
    const { x, y } = node.position;
    const size = nodeSize(node, exitsOf(node.id).length);
    return { id: node.id, x: x - left, y: y - top, ...size, family: nodeFamily(node.type), note: node.type === 'note' };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const paths = edges.flatMap(({ from, exit, to }) => {
    const [source, target] = [byId.get(from), byId.get(to)];
    return source && target ? [pathOf(source, target, exitsOf(from), exit)] : [];
  });
  return {
    width: Math.max(...nodes.map(({ x, w }) => x + w)) + margin,
    height: Math.max(...nodes.map(({ y, h }) => y + h)) + margin,
    nodes,
    edges: paths,
  };
}

/** From the side of a card, at the height of its exit, to the next card's entry. */
function pathOf(source: PictureNode, target: PictureNode, exits: readonly string[], exit: string): string {
  const share = (exits.indexOf(exit) + 1) / (exits.length + 1);
  const [x1, y1] = [source.x + source.w, source.y + Math.round(exits.length > 1 ? source.h * share : entry)];
  const [x2, y2] = [target.x, target.y + entry];
  const bend = Math.max(60, Math.round(Math.abs(x2 - x1) / 2));
  return `M ${x1} ${y1} C ${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}
