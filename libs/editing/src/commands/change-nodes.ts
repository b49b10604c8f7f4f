import type { FlowDocument, FlowNode } from '@filo/core';

/** The document with some of its nodes changed; the very same when `change` gives every node back as it was. */
export function changeNodes(document: FlowDocument, change: (node: FlowNode) => FlowNode): FlowDocument {
  const nodes = document.nodes.map(change);
  return nodes.some((node, index) => node !== document.nodes[index]) ? { ...document, nodes } : document;
}
