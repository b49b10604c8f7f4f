import type { FlowVersion } from '../flow/version.ts';
import type { FlowSource } from '../play/ready-flow.ts';
import { readyFlow } from '../play/ready-flow.ts';
import type { FlowTestResult } from './run-flow-test.ts';
import type { Visited } from './visited.ts';

/** How much of a flow its tests walk. */
export interface Coverage {
  visited: Visited;
  /** What no test comes to. */
  missed: Visited;
  /** Visited nodes and exits among all, from 0 to 1; 1 for an empty flow. */
  share: number;
}

/** What the results of a flow's tests visit of it, and what none of them does. Notes do not count. */
export function coverageOf(source: FlowVersion | FlowSource, results: readonly Pick<FlowTestResult, 'visited'>[]): Coverage {
  const coverage: Coverage = { visited: { nodes: [], exits: [] }, missed: { nodes: [], exits: [] }, share: 1 };
  const ready = readyFlow(source);
  const nodes = 'flow' in ready ? [...ready.flow.nodes.values()].filter(({ kind }) => kind.entry || kind.trigger) : [];
  const seenNodes = new Set(results.flatMap(({ visited }) => visited.nodes));
  const seenExits = new Set(results.flatMap(({ visited }) => visited.exits.map(({ nodeId, exit }) => `${nodeId}:${exit}`)));
  for (const { id: nodeId, exits } of nodes) {
    coverage[seenNodes.has(nodeId) ? 'visited' : 'missed'].nodes.push(nodeId);
    for (const exit of exits.keys()) coverage[seenExits.has(`${nodeId}:${exit}`) ? 'visited' : 'missed'].exits.push({ nodeId, exit });
  }
  const seen = sizeOf(coverage.visited);
  const all = seen + sizeOf(coverage.missed);
  return all === 0 ? coverage : { ...coverage, share: seen / all };
}

const sizeOf = ({ nodes, exits }: Visited): number => nodes.length + exits.length;
