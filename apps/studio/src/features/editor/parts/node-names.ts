import type { FlowNode, InterfaceText } from '@filo/core';
import { nodeTitle } from './node-title.ts';

/** Names by node id. Gives back the map of before while it says the same, so that cards are not drawn again with every key typed. */
export function nodeNames(
  nodes: readonly FlowNode[],
  language: keyof InterfaceText,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const names = new Map(nodes.map((node) => [node.id, nodeTitle(node, language)]));
  const same = names.size === before.size && [...names].every(([id, name]) => before.get(id) === name);
  return same ? before : names;
}
