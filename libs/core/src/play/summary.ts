import type { Effect } from '../effects/effect.ts';
import type { Trace, TraceEntry } from '../interpret/trace.ts';
import type { Wait } from '../state/state.ts';
import { bubbleWords } from './bubble-words.ts';
import type { PendingTimer, Played } from './played.ts';
import type { Player } from './player.ts';

/** Puts what a line led to in the words that cases use. */
export function summary(player: Player, effects: Effect[], trace: Trace): Played {
  const { flow, state, env, vars, now } = player;
  const sends = effects.flatMap((effect) => (effect.type === 'send.message' ? [effect.message] : []));
  const timer = effects.findLast((effect) => effect.type === 'set.timer');
  return {
    texts: sends.flatMap(({ bubbles }) => bubbles.map((bubble) => bubbleWords(bubble))),
    buttons: (sends.at(-1)?.buttons ?? []).map(({ label }) => label),
    sends,
    effects: effects.filter(({ type }) => type !== 'send.message' && type !== 'set.timer').map(({ id, nodeId, ...request }) => request),
    timer: timer ? timer.at - now : null,
    exits: entries(trace, 'left')
      .filter(({ flowVersionId }) => flowVersionId === flow.id)
      .map(({ nodeId, exit }) => ({ nodeId, exit })),
    path: entries(trace, 'entered').map(({ nodeId }) => nodeId),
    vars,
    contact: env.contact,
    channel: env.channel.kind,
    owner: env.owner,
    waits: state.wait?.nodeId ?? null,
    waitsFor: reasons(state.wait),
    flowId: waitingFlow(player),
    awaited: player.asked.get(state.wait?.effectId ?? '') ?? null,
    timers: pendingTimers(player),
    ended: state.run === null,
    language: state.language,
    at: now,
    ignored: entries(trace, 'ignored').map(({ why }) => why),
    issues: entries(trace, 'issue').map(({ code }) => code),
    trace,
    allEffects: effects,
    state,
  };
}

function entries<What extends TraceEntry['what']>(trace: Trace, what: What): Extract<TraceEntry, { what: What }>[] {
  return trace.filter((entry): entry is Extract<TraceEntry, { what: What }> => entry.what === what);
}

function reasons(wait: Wait | null): Played['waitsFor'] {
  if (!wait) return [];
  const all = {
    message: wait.message === true,
    effect: wait.effectId !== undefined,
    owner: wait.owner === true,
    time: wait.deadline !== undefined,
  };
  return (Object.keys(all) as (keyof typeof all)[]).filter((reason) => all[reason]);
}

function waitingFlow({ flow, state }: Player): string | null {
  const versionId = state.frames.at(-1)?.flowVersionId;
  if (versionId === undefined || !state.wait) return null;
  return versionId === flow.id ? flow.flowId : (flow.find({ versionId })?.flowId ?? null);
}

function pendingTimers({ timers, state, now }: Player): PendingTimer[] {
  return timers
    .filter(({ waitId }) => waitId === state.wait?.id)
    .map(({ waitId, nodeId, at }) => ({ waitId, nodeId, inMs: at - now }))
    .sort((a, b) => a.inMs - b.inMs);
}
