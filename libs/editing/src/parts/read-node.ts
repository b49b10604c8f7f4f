import type { AnyNodeKind, ConfigFacts, Exit, FlowNode, NodeKinds } from '@filo/core';
import { migrateDocument } from '@filo/core';

/** A node as its kind sees it. */
export interface ReadNode {
  kind: AnyNodeKind;
  exits: readonly Exit[];
  facts: ConfigFacts;
}

const known = new WeakMap<NodeKinds, WeakMap<FlowNode, ReadNode | null>>();

/** Reads a node with its kind, once per node object; null when the type is not known or the settings are not complete. */
export function readNode(node: FlowNode, kinds: NodeKinds): ReadNode | null {
  let nodes = known.get(kinds);
  if (!nodes) known.set(kinds, (nodes = new WeakMap()));
  let read = nodes.get(node);
  if (read === undefined) nodes.set(node, (read = readAnew(node, kinds)));
  return read;
}

function readAnew(node: FlowNode, kinds: NodeKinds): ReadNode | null {
  const kind = kinds.get(node.type);
  if (!kind) return null;
  const { nodes } = migrateDocument({ nodes: [node] }, kinds) as { nodes: [FlowNode] };
  const config = kind.config.safeParse(nodes[0].config);
  return config.success ? { kind, exits: kind.exits(config.data), facts: kind.facts(config.data) } : null;
}
