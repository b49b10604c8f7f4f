import type { DifferenceNames, FlowNode, InterfaceText } from '@filo/core';
import type { CardContext } from '@filo/nodes/editor';
import { exitName } from './exit-name.ts';
import { nodeTitle } from './node-title.ts';
import { readNode } from './read-node.ts';

/** What these nodes and their exits are called, as their cards show them; ids for those that are not among them. */
export function flowNames(
  nodes: readonly FlowNode[],
  card: Pick<CardContext, 'say' | 'text'>,
  language: keyof InterfaceText,
): Required<DifferenceNames> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    node: (nodeId) => {
      const node = byId.get(nodeId);
      return node ? nodeTitle(node, language) : nodeId;
    },
    exit: (nodeId, exitId) => {
      const node = byId.get(nodeId);
      const read = node && readNode(node);
      const exit = read?.exits.find(({ id }) => id === exitId);
      return read && exit ? exitName(exit, read, card) : exitId;
    },
  };
}
