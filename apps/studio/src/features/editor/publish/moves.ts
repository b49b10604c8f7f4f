import type { ConversationMove, NodeImpact } from '@filo/api';
import type { FlowDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

/** What was chosen for the chats on a node. Without a node to go to the choice is not complete. */
export type MoveChoice = { do: 'stay' } | { do: 'move'; to: string | null } | { do: 'restart' };

/** Choices by node; a node that is not there stays. */
export type MoveChoices = Readonly<Record<string, MoveChoice>>;

/** Nodes of a document that a chat can be moved to. */
export function enterableNodes({ nodes }: FlowDocument): FlowDocument['nodes'] {
  return nodes.filter(({ type }) => nodeKinds.get(type)?.entry);
}

/** The node offered first: the same one while it is still there. */
export function firstTarget(document: FlowDocument, nodeId: string): string | null {
  return enterableNodes(document).some(({ id }) => id === nodeId) ? nodeId : null;
}

/** The choices as the engine takes them: what stays is left out. Null while a node is missing somewhere. */
export function movesOf(nodes: readonly NodeImpact[], choices: MoveChoices): Record<string, ConversationMove> | null {
  const moves: Record<string, ConversationMove> = {};
  for (const { nodeId } of nodes) {
    const choice = choices[nodeId];
    if (!choice || choice.do === 'stay') continue;
    if (choice.do === 'restart') moves[nodeId] = choice;
    else if (choice.to === null) return null;
    else moves[nodeId] = { do: 'move', to: choice.to };
  }
  return moves;
}
