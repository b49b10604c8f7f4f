import type { FlowDocument, FlowNode } from '@filo/core';
import type { Command } from '../commands/command.ts';
import { isSame } from '../parts/is-same.ts';
import type { Conflict } from './conflict.ts';
import { isTouched } from './is-touched.ts';
import { keyed, mergedOrder } from '../parts/keyed.ts';
import type { Sides } from './sides.ts';
import { threeWay } from './three-way.ts';

/** Merges the nodes of two documents, setting by setting. A node that one side removed and the other worked on is a conflict. */
export function mergeNodes(sides: Sides, conflicts: Conflict[]): FlowNode[] {
  const by = ({ nodes }: FlowDocument): ReadonlyMap<string, FlowNode> => keyed(nodes, ({ id }) => id);
  const [base, mine, theirs] = [by(sides.base), by(sides.mine), by(sides.theirs)];
  return mergedOrder(base, mine, theirs).flatMap((key) => {
    const [before, here, there] = [base.get(key), mine.get(key), theirs.get(key)];
    if (here && there) return [mergeNode(before, here, there, conflicts)];
    if (here) return keepMine(before, here, sides, conflicts);
    return there ? keepTheirs(before, there, sides, conflicts) : [];
  });
}

function keepMine(before: FlowNode | undefined, here: FlowNode, { base, mine }: Sides, conflicts: Conflict[]): FlowNode[] {
  if (!before) return [here];
  if (!isTouched(before, here, base, mine)) return [];
  const { id } = here;
  conflicts.push({ what: 'node', ids: [id], change: 'removed-there', paths: [], theirs: { do: 'remove-nodes', ids: [id] } });
  return [here];
}

function keepTheirs(before: FlowNode | undefined, there: FlowNode, { base, theirs }: Sides, conflicts: Conflict[]): FlowNode[] {
  if (!before) return [there];
  const { id } = there;
  if (isTouched(before, there, base, theirs)) {
    const edges = theirs.edges.filter(({ from, to }) => from === id || to === id);
    conflicts.push({ what: 'node', ids: [id], change: 'removed-here', paths: [], theirs: { do: 'insert', nodes: [there], edges } });
  }
  return [];
}

function mergeNode(before: FlowNode | undefined, here: FlowNode, there: FlowNode, conflicts: Conflict[]): FlowNode {
  if (here === there) return here;
  const position = before && isSame(before.position, here.position) ? there.position : here.position;
  const { type, ids } = { type: here.type, ids: [here.id] };
  if (here.type !== there.type) {
    const kept = before?.type === here.type ? there : here;
    const other = kept === here ? there : here;
    if (before && isSame({ ...before, position }, { ...other, position })) return { ...kept, position };
    const swap: Command[] = [
      { do: 'remove-nodes', ids, reconnect: false },
      { do: 'insert', nodes: [there], edges: [] },
    ];
    conflicts.push({ what: 'node', ids, change: 'both-changed', paths: ['type'], theirs: { do: 'all', commands: swap } });
    return { ...here, position };
  }
  const name = threeWay(before?.name, here.name, there.name, 'name');
  const version = threeWay(before?.version, here.version, there.version).mine;
  const config = threeWay(before?.config, here.config, there.config);
  if (name.conflicts.length + config.conflicts.length > 0) {
    const commands: Command[] = [];
    if (config.conflicts.length > 0) commands.push({ do: 'set-config', nodeId: here.id, config: config.theirs ?? {} });
    if (name.conflicts.length > 0) commands.push({ do: 'rename-node', nodeId: here.id, name: name.theirs ?? '' });
    const paths = [...name.conflicts, ...config.conflicts];
    conflicts.push({ what: 'node', ids, change: 'both-changed', paths, theirs: { do: 'all', commands } });
  }
  return {
    id: here.id,
    type,
    ...(version !== undefined && { version }),
    ...(name.mine !== undefined && { name: name.mine }),
    position,
    config: config.mine ?? {},
  };
}
