import type { FlowNode, InterfaceText, NodeKinds } from '@filo/core';

/** What a node is called on the canvas: its own name, else what its kind is called, else its id. */
export function nodeName(node: FlowNode, kinds: NodeKinds): InterfaceText {
  const name = node.name?.trim();
  if (name) return { en: name, it: name };
  return kinds.get(node.type)?.title ?? { en: node.id, it: node.id };
}
