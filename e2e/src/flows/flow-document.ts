import type { JsonObject } from '@filo/core';

/** A node, short: where it stands on the canvas does not matter here. */
export interface FlowNode {
  id: string;
  type: string;
  /** What its card is called; by its type when absent. */
  name?: string;
  config?: JsonObject;
}

/** A flow document of nodes, and of edges written `from.exit > to`. */
export function flowDocument(name: string, nodes: readonly FlowNode[], edges: readonly string[]): JsonObject {
  return {
    format: 'filo.flow/1',
    name,
    languages: ['en'],
    variables: [],
    nodes: nodes.map(({ config = {}, ...node }, index) => ({ ...node, position: { x: 280 * index, y: 0 }, config })),
    edges: edges.map((edge, index) => {
      const [, from, exit, to] = /^(\w+)\.([\w-]+) > (\w+)$/.exec(edge) ?? [];
      if (from === undefined || exit === undefined || to === undefined) throw new Error(`"${edge}" is no edge`);
      return { id: `e${index}`, from, exit, to };
    }),
  };
}
