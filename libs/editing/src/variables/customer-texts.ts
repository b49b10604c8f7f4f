import type { FlowNode, NodeKinds } from '@filo/core';
import { readNode } from '../parts/read-node.ts';

/** Tells which places in a node's settings hold texts that the customer sees: in those, only templates read variables. */
export function customerTexts(node: FlowNode, kinds: NodeKinds): (path: string) => boolean {
  const paths = readNode(node, kinds)?.facts.texts?.map(({ path }) => path) ?? [];
  return (path) => paths.some((text) => path === text || path.startsWith(`${text}.`));
}
