import type { FlowEdge } from '@filo/core';
import type { CardEdge } from './card-node.ts';
import type { Lane } from './edge-lanes.ts';

/** How edges are lit. */
export interface EdgeLook {
  /** Exits that were taken, as `<nodeId>:<exit>`. */
  lit: ReadonlySet<string>;
  /** The one selected node: its edges show where it leads and what leads to it. */
  near: string | undefined;
  selected: ReadonlySet<string>;
  /** The edge something is about to be dropped on. */
  hot: string | null;
  /** The place of each edge among its neighbours. */
  lanes: ReadonlyMap<FlowEdge, Lane>;
  /** An edge in words, for screen readers. */
  label: (edge: FlowEdge) => string;
}

/** Edges as React Flow wants them, the same objects as before wherever they look the same. */
export function deriveEdges(before: ReadonlyMap<FlowEdge, CardEdge>, edges: readonly FlowEdge[], look: EdgeLook): Map<FlowEdge, CardEdge> {
  return new Map(
    edges.map((edge) => {
      const className = classOf(edge, look);
      const selected = look.selected.has(edge.id);
      const ariaLabel = look.label(edge);
      const kept = before.get(edge);
      const lane = look.lanes.get(edge) ?? alone;
      const same = kept?.className === className && kept.selected === selected && kept.ariaLabel === ariaLabel && isSame(kept.data, lane);
      return [edge, same ? kept : { ...derive(edge, className, selected), ariaLabel, data: { ...lane } }];
    }),
  );
}

const alone: Lane = { turn: 0, turns: 1, lane: 0 };

function isSame(kept: CardEdge['data'], { turn, turns, lane }: Lane): boolean {
  return kept?.turn === turn && kept.turns === turns && kept.lane === lane;
}

function derive({ id, from, exit, to }: FlowEdge, className: string, selected: boolean): CardEdge {
  return {
    id,
    type: 'routed',
    source: from,
    sourceHandle: exit,
    target: to,
    className,
    selected,
    zIndex: className.includes('lit') ? 1 : 0,
  };
}

function classOf({ id, from, exit, to }: FlowEdge, { lit, near, hot }: EdgeLook): string {
  const classes = [lit.has(`${from}:${exit}`) && 'lit', (from === near || to === near) && 'near', id === hot && 'hot'];
  return classes.filter(Boolean).join(' ');
}
