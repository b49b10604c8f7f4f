import type { FlowDocument, NodeKinds } from '@filo/core';
import { readNode } from '../parts/read-node.ts';

/** Names of the variables of a flow: those declared, in their order, then those that only nodes write. */
export function variableNames(document: FlowDocument, kinds: NodeKinds): string[] {
  const written = document.nodes.flatMap((node) => readNode(node, kinds)?.facts.writes ?? []);
  const keys = written.flatMap((path) => /^vars\.([A-Za-z_][A-Za-z0-9_]*)/.exec(path)?.[1] ?? []);
  return [...new Set([...document.variables.map(({ key }) => key), ...keys])];
}
