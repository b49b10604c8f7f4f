import type { Played, Session } from '@filo/core';
import type { Highlight } from '../../store/editor-state.ts';

/** What the canvas lights up: where the conversation stands, and the way it came since it last began. Null before it begins. */
export function highlightOf({ opening, played }: Session, flowId: string): Highlight | null {
  const all = opening ? [opening, ...played] : played;
  const run = sinceBegin(all);
  const last = all.at(-1);
  const version = `${flowId}@1`;
  const nodes = new Set<string>();
  const exits = new Set<string>();
  for (const entry of run.flatMap(({ trace }) => trace)) {
    if ((entry.what !== 'entered' && entry.what !== 'left') || entry.flowVersionId !== version) continue;
    nodes.add(entry.nodeId);
    if (entry.what === 'left') exits.add(`${entry.nodeId}:${entry.exit}`);
  }
  if (!last || nodes.size === 0) return null;
  return { running: runningIn(last, version), nodes: [...nodes], exits: [...exits] };
}

/** The lines of the walk under way, or of the last one. */
function sinceBegin(all: readonly Played[]): readonly Played[] {
  const begin = all.findLastIndex(({ path }, index) => path.length > 0 && (index === 0 || all[index - 1]?.ended === true));
  return begin < 0 ? [] : all.slice(begin);
}

/** The waiting node, or the one that called the flow in which it stands. */
function runningIn({ state, waits }: Played, version: string): string | null {
  if (waits === null) return null;
  return state.frames.findLast(({ flowVersionId }) => flowVersionId === version)?.nodeId ?? null;
}
