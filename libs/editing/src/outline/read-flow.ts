import type { Exit, FlowDocument, FlowEdge, FlowNode, NodeKinds } from '@filo/core';
import { readNode } from '../parts/read-node.ts';

/** A flow as the outline walks it. */
export interface ReadFlow {
  nodes: ReadonlyMap<string, FlowNode>;
  triggers: readonly string[];
  notes: ReadonlySet<string>;
  /** Edges by node, in the order of the document. */
  edges: ReadonlyMap<string, readonly FlowEdge[]>;
  exits(nodeId: string): readonly Exit[];
  /** Nodes of this flow that a node jumps to. */
  jumps(nodeId: string): readonly string[];
  /** Nodes that come directly after a node, itself apart. */
  next(nodeId: string): readonly string[];
}

/** An exit with its edge, if it has one. */
export interface ReadExit {
  id: string;
  label: Exit['label'];
  failure: boolean;
  edge: FlowEdge | undefined;
}

/** Reads what the outline needs of a flow, once. */
export function readFlow(document: FlowDocument, kinds: NodeKinds): ReadFlow {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const edges = Map.groupBy(document.edges, ({ from }) => from);
  const ids = (fits: (node: FlowNode) => boolean): string[] => [...nodes.values()].filter(fits).map(({ id }) => id);
  const read = (nodeId: string) => {
    const node = nodes.get(nodeId);
    return node && readNode(node, kinds);
  };
  const jumps = (nodeId: string): string[] => (read(nodeId)?.facts.jumpsTo ?? []).filter((to) => nodes.has(to));
  return {
    nodes,
    edges,
    triggers: ids(({ type }) => kinds.get(type)?.trigger !== undefined),
    notes: new Set(ids(({ type }) => kinds.get(type)?.entry === false && kinds.get(type)?.trigger === undefined)),
    exits: (nodeId) => read(nodeId)?.exits ?? [],
    jumps,
    next: (nodeId) => [...(edges.get(nodeId) ?? []).map(({ to }) => to), ...jumps(nodeId)].filter((to) => to !== nodeId),
  };
}

/** The exits of a node in its kind's order, then those that only an edge tells of (settings not complete, or a mistake). */
export function exitsOf(nodeId: string, flow: ReadFlow): ReadExit[] {
  const edges = flow.edges.get(nodeId) ?? [];
  const known = flow.exits(nodeId);
  const ids = new Set(known.map(({ id }) => id));
  const own = known.map(({ id, label, failure }): ReadExit => ({
    id,
    label,
    failure: failure === true,
    edge: edges.find(({ exit }) => exit === id),
  }));
  const others = edges.filter(({ exit }, index) => !ids.has(exit) && edges.findIndex((one) => one.exit === exit) === index);
  return [...own, ...others.map((edge): ReadExit => ({ id: edge.exit, label: edge.exit, failure: false, edge }))];
}
