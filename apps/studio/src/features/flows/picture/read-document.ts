import type { JsonObject } from '@filo/core';
import type { PicturedNode } from './node-size.ts';

/** An edge of the picture. */
export interface PicturedEdge {
  from: string;
  exit: string;
  to: string;
}

/** Nodes and edges of a stored document that can be drawn; whatever is no node or edge is left out. */
export function readDocument(document: JsonObject): { nodes: PicturedNode[]; edges: PicturedEdge[] } {
  const nodes = objects(document.nodes).flatMap(({ id, type, position, config }): PicturedNode[] => {
    const { x, y } = (position ?? {}) as { x?: unknown; y?: unknown };
    if (typeof id !== 'string' || typeof type !== 'string' || typeof x !== 'number' || typeof y !== 'number') return [];
    return [{ id, type, position: { x, y }, config: (config ?? {}) as JsonObject }];
  });
  const edges = objects(document.edges).flatMap(({ from, exit, to }): PicturedEdge[] =>
    typeof from === 'string' && typeof exit === 'string' && typeof to === 'string' ? [{ from, exit, to }] : [],
  );
  return { nodes, edges };
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter((one): one is JsonObject => typeof one === 'object' && one !== null) : [];
}
