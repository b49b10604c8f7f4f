import type { NodeStats } from '@filo/api';
import type { Exit, FlowDocument, FlowNode } from '@filo/core';
import type { Overlay } from '../store/editor-state.ts';
import { readNode } from '../parts/read-node.ts';

/** How one way out was taken. */
export interface ExitCount {
  id: string;
  /** The way out in the draft; absent when it is gone. */
  exit: Exit | undefined;
  count: number;
  share: number;
}

/** What went through one node and what did not come out. */
export interface DropOffRow {
  nodeId: string;
  /** Absent when the draft has it no more. */
  node: FlowNode | undefined;
  entered: number;
  exits: ExitCount[];
  waiting: number;
  /** Came in, went out nowhere and do not wait: closed, given up or taken over. */
  lost: number;
  /** Of those that came in. */
  lostShare: number;
}

/** Nodes by how many were lost there, most first; nodes that nobody came to are left out. */
export function dropOff(stats: readonly NodeStats[], { nodes }: FlowDocument): DropOffRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows = stats.flatMap(({ nodeId, entered, exits: taken, waiting }): DropOffRow[] => {
    if (entered === 0 && waiting === 0) return [];
    const node = byId.get(nodeId);
    const known = node ? readNode(node).exits : [];
    const ids = [...new Set([...known.map(({ id }) => id), ...Object.keys(taken)])];
    const exits = ids.map((id): ExitCount => {
      const count = taken[id] ?? 0;
      return { id, exit: known.find((exit) => exit.id === id), count, share: entered > 0 ? count / entered : 0 };
    });
    const left = exits.reduce((sum, { count }) => sum + count, 0);
    // Where no way leads out, nobody is lost: the chat ends there or goes on elsewhere, as it should.
    const lost = exits.length === 0 ? 0 : Math.max(0, entered - left - waiting);
    return [{ nodeId, node, entered, exits, waiting, lost, lostShare: entered > 0 ? lost / entered : 0 }];
  });
  return rows.sort((a, b) => b.lost - a.lost || b.waiting - a.waiting || b.entered - a.entered || a.nodeId.localeCompare(b.nodeId));
}

/** The numbers as the canvas draws them. */
export function countsOverlay(stats: readonly NodeStats[]): Overlay {
  return {
    kind: 'counts',
    nodes: Object.fromEntries(stats.map(({ nodeId, entered }) => [nodeId, entered])),
    exits: Object.fromEntries(
      stats.flatMap(({ nodeId, exits }) => Object.entries(exits).map(([exit, count]) => [`${nodeId}:${exit}`, count])),
    ),
    waiting: Object.fromEntries(stats.filter(({ waiting }) => waiting > 0).map(({ nodeId, waiting }) => [nodeId, waiting])),
  };
}
