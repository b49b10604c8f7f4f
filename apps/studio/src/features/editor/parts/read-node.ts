import type { AnyNodeKind, Exit, FlowNode } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

/** A node as cards need it: what its kind says of it, and its config if that can be read. */
export interface ReadNode {
  kind: AnyNodeKind | undefined;
  /** As the kind's schema leaves it; undefined while settings are missing or wrong. */
  config: unknown;
  exits: readonly Exit[];
}

const known = new WeakMap<FlowNode, ReadNode>();

/** Reads a node once: nodes of a document never change, a changed node is another object. */
export function readNode(node: FlowNode): ReadNode {
  const before = known.get(node);
  if (before) return before;
  const read = readAnew(node);
  known.set(node, read);
  return read;
}

function readAnew({ type, config }: FlowNode): ReadNode {
  const kind = nodeKinds.get(type);
  if (!kind) return { kind, config: undefined, exits: [] };
  const parsed = kind.config.safeParse(config);
  if (parsed.success) return { kind, config: parsed.data, exits: kind.exits(parsed.data) };
  return { kind, config: undefined, exits: exitsOfDraft(kind, config) };
}

/** Ways out of a config that is not complete: a menu with an unnamed button still has its other buttons. */
function exitsOfDraft(kind: AnyNodeKind, config: FlowNode['config']): readonly Exit[] {
  try {
    return kind.exits(config).filter(({ id }) => typeof id === 'string');
  } catch {
    // Too little is there to tell.
    return [];
  }
}
