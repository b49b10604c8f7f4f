import type { AnyNodeKind, FlowNode, NodeKinds } from '@filo/core';
import type { Command } from '../../commands/command.ts';
import { newNodeId } from '../../parts/new-node-id.ts';
import { nodeName } from '../../parts/node-name.ts';
import { readNode } from '../../parts/read-node.ts';
import { placeBeside } from '../../position/place-beside.ts';
import type { Fix, Fixer } from '../fix.ts';

/** Ends the flow there on purpose: at an end that is there already, or at a new one. */
export const endHere: Fixer = ({ nodeId, params }, document, kinds) => {
  const source = document.nodes.find(({ id }) => id === nodeId);
  const kind = [...kinds.values()].find(isEnd);
  const { exit } = params;
  if (!source || !kind || typeof exit !== 'string') return [];
  const position = placeBeside(document, source.position, 'after');
  const node: FlowNode = { id: newNodeId(document, kind.type), type: kind.type, position, config: {} };
  const add: Command = { do: 'add-node', node, from: { nodeId: source.id, exit } };
  const last = document.nodes.findLast(({ type }) => type === kind.type);
  return [
    ...(last ? [lead(last, source.id, exit, kinds)] : []),
    { label: { en: 'End the flow here', it: 'Finisci qui il flusso' }, command: add },
  ];
};

function lead(end: FlowNode, from: string, exit: string, kinds: NodeKinds): Fix {
  const { en, it } = nodeName(end, kinds);
  return { label: { en: `Connect to "${en}"`, it: `Collega a "${it}"` }, command: { do: 'connect', from, exit, to: end.id } };
}

/** A node that a run comes to and never leaves, and that needs no settings. */
function isEnd(kind: AnyNodeKind): boolean {
  const read = readNode({ id: 'end', type: kind.type, position: { x: 0, y: 0 }, config: {} }, new Map([[kind.type, kind]]));
  return kind.entry && read !== null && read.exits.length === 0 && (read.facts.jumpsTo ?? []).length === 0;
}
