import type { ConversationMove } from '@filo/api';
import { flowDocument, migrateDocument } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { Problem } from '../problems/problem.ts';

/** Every node that conversations are to be moved to must be one of the document that a run can go into. Throws `Problem`. */
export function requireEntry(json: unknown, moves: Readonly<Record<string, ConversationMove>>): void {
  const nodes = flowDocument.safeParse(migrateDocument(json, nodeKinds)).data?.nodes ?? [];
  const enterable = new Set(nodes.filter((node) => nodeKinds.get(node.type)?.entry).map((node) => node.id));
  const errors = Object.entries(moves)
    .filter(([, move]) => move.do === 'move' && !enterable.has(move.to))
    .map(([nodeId]) => ({ path: `body.moves.${nodeId}.to`, message: 'the id of a node of the draft that can be entered' }));
  if (errors.length > 0)
    throw new Problem('unknown-reference', 'Conversations can only be moved to a node that can be entered.', { errors });
}
