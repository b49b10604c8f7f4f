import type { FlowDocument, Issue, NodeKinds } from '@filo/core';
import { type Command, type Fix, fixesFor } from '@filo/editing';

/** What mends a line of issues at once: where the first exit is led to, the others are led as well. */
export function fixesOfLine([first, ...others]: readonly [Issue, ...Issue[]], document: FlowDocument, kinds: NodeKinds): Fix[] {
  const fixes = fixesFor(first, document, kinds);
  if (others.length === 0) return fixes;
  return fixes.map(({ label, command }) => ({ label, command: { do: 'all', commands: [command, ...alike(command, others)] } }));
}

function alike(command: Command, others: readonly Issue[]): Command[] {
  const to = command.do === 'connect' ? command.to : command.do === 'add-node' ? command.node.id : undefined;
  if (to === undefined) return [];
  return others.flatMap(({ nodeId, params: { exit } }): Command[] =>
    nodeId !== null && typeof exit === 'string' ? [{ do: 'connect', from: nodeId, exit, to }] : [],
  );
}
