import type { Played } from '../play/played.ts';

/** Nodes entered and exits taken, each once, in the order they were first come to. */
export interface Visited {
  nodes: string[];
  exits: { nodeId: string; exit: string }[];
}

/** What lines of a conversation visited of one version of a flow; what they did in called flows is left out. */
export function visitedOf(played: readonly Played[], flowVersionId: string): Visited {
  const nodes = new Set<string>();
  const exits = new Map<string, Visited['exits'][number]>();
  for (const entry of played.flatMap(({ trace }) => trace)) {
    if ((entry.what !== 'entered' && entry.what !== 'left') || entry.flowVersionId !== flowVersionId) continue;
    nodes.add(entry.nodeId);
    if (entry.what === 'left') exits.set(`${entry.nodeId}:${entry.exit}`, { nodeId: entry.nodeId, exit: entry.exit });
  }
  return { nodes: [...nodes], exits: [...exits.values()] };
}
