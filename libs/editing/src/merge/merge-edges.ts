import type { FlowDocument, FlowEdge, FlowNode } from '@filo/core';
import type { Command } from '../commands/command.ts';
import { edgeId } from '../parts/edge-id.ts';
import type { Conflict } from './conflict.ts';
import { keyed, mergedOrder } from '../parts/keyed.ts';
import type { Sides } from './sides.ts';
import { threeWay } from './three-way.ts';

type Edges = ReadonlyMap<string, FlowEdge>;

/** Merges the edges of two documents, exit by exit; those that lost an end with a removed node go. */
export function mergeEdges(sides: Sides, nodes: readonly FlowNode[], conflicts: Conflict[]): FlowEdge[] {
  const all = [sides.base, sides.mine, sides.theirs];
  const by = ({ edges }: FlowDocument): Edges => keyed(edges, ({ from, exit }) => `${from}:${exit}`);
  const [base, mine, theirs] = [by(sides.base), by(sides.mine), by(sides.theirs)];
  const there = new Set(nodes.map(({ id }) => id));
  const gone = new Set(all.flatMap((document) => document.nodes.map(({ id }) => id)).filter((id) => !there.has(id)));
  const theirIds = new Set(sides.theirs.nodes.map(({ id }) => id));
  // A node that they removed and that stays, since mine worked on it, stays with its edges.
  const isKept = (edge: FlowEdge): boolean => [edge.from, edge.to].some((end) => there.has(end) && !theirIds.has(end));
  const ids = new Set<string>();
  return mergedOrder(base, mine, theirs).flatMap((key): FlowEdge[] => {
    const [before, here, other] = [base.get(key), mine.get(key), theirs.get(key)];
    const to =
      here && !other && isKept(here) ? { mine: here.to, theirs: undefined, conflicts: [] } : threeWay(before?.to, here?.to, other?.to);
    const one = here ?? other;
    if (!one || gone.has(one.from)) return [];
    if (to.conflicts.length > 0 && !(to.theirs !== undefined && gone.has(to.theirs))) {
      const change = here ? (other ? 'both-changed' : 'removed-there') : 'removed-here';
      conflicts.push({ what: 'edge', ids: [`${one.from}:${one.exit}`], change, paths: [], theirs: takeTheirs(one, to.theirs) });
    }
    if (to.mine === undefined || gone.has(to.mine)) return [];
    const id = ids.has(one.id) ? edgeId(one.from, one.exit, ids) : one.id;
    ids.add(id);
    return [id === one.id && to.mine === one.to ? one : { ...one, id, to: to.mine }];
  });
}

function takeTheirs({ id, from, exit }: FlowEdge, to: string | undefined): Command {
  return to === undefined ? { do: 'disconnect', edgeIds: [id] } : { do: 'connect', from, exit, to };
}
