import { type Env, type Event, type FlowVersion, type Frame, step } from '@filo/core';
import type { Move } from '../inbound/inbound-row.ts';
import type { PlanDraft } from './plan-draft.ts';

/**
 * Takes a conversation with a flow that was published: into a node of the new version with its variables, or back to the start.
 * One that does not stand where it stood any more goes on as it is, and so does one that people have: it finishes on its version
 * when they give it back.
 */
export function playMove(
  { from, versionId, to }: Move,
  base: { id: string; at: number },
  draft: PlanDraft,
  { flow, env }: { flow: FlowVersion; env: Env },
): void {
  const { state, owner } = draft;
  const depth = state.frames.findLastIndex((frame) => frame.flowVersionId === from.versionId && frame.nodeId === from.nodeId);
  const frame = state.frames[depth];
  if (!frame || owner !== 'bot') return;
  if (to === null) {
    draft.restart();
    return;
  }
  const target = flow.find({ versionId });
  if (!target?.nodes.has(to)) return;
  if (depth === 0) {
    const event: Event = { ...base, type: 'flow.started', nodeId: to, vars: frame.vars };
    draft.apply(event, step(state, event, target, env));
    return;
  }
  // Called by another flow, which goes on when this one ends: only its own frame changes, and what it had called is left.
  const event: Event = { ...base, type: 'owner.changed', owner, resume: { at: 'node', nodeId: to } };
  const frames = [...state.frames.slice(0, depth), movedFrame(frame, target, to)];
  draft.apply(event, step({ ...state, frames, wait: null }, event, flow, env));
}

function movedFrame({ vars }: Frame, target: FlowVersion, nodeId: string): Frame {
  const initial = target.document.variables.flatMap((variable) =>
    variable.initial === undefined ? [] : [[variable.key, variable.initial] as const],
  );
  return { flowVersionId: target.id, nodeId, vars: { ...Object.fromEntries(initial), ...vars } };
}
