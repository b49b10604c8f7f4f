import type { FlowDocument, FlowNode, JsonObject } from '@filo/core';
import { flowDocument } from '@filo/core';

/** A node as specs write it. */
export type ShortNode = [id: string, type: string, config?: JsonObject, rest?: Partial<FlowNode>];

/** A document of the kinds in `kinds.ts`; edges are written `from.exit>to`, the exit being `next` when left out. */
export function flow(nodes: readonly ShortNode[], edges: readonly string[] = [], rest: Partial<FlowDocument> = {}): FlowDocument {
  return flowDocument.parse({
    format: 'filo.flow/1',
    name: 'Flow',
    ...rest,
    nodes: nodes.map(([id, type, config = {}, more = {}], index) => ({ id, type, position: { x: index * 300, y: 0 }, config, ...more })),
    edges: edges.map((edge) => {
      const [source = '', to = ''] = edge.split('>');
      const [from = '', exit = 'next'] = source.split('.');
      return { id: `${from}.${exit}`, from, exit, to };
    }),
  });
}

/** A document as specs compare it: its nodes as `id:type`, its edges as `from.exit>to`. */
export function sketch({ nodes, edges }: FlowDocument): { nodes: string[]; edges: string[] } {
  return { nodes: nodes.map(({ id, type }) => `${id}:${type}`), edges: edges.map(({ from, exit, to }) => `${from}.${exit}>${to}`) };
}

/** The settings of a menu with these buttons. */
export function buttons(...ids: string[]): JsonObject {
  return { text: 'Which?', buttons: ids.map((id) => ({ id, label: id })) };
}
