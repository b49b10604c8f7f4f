import type { EventOf, Resume } from '../events/event.ts';
import { begin, beginNowhere } from './begin.ts';
import { emit } from './emit.ts';
import { flowOf, unwind } from './frames.ts';
import { proceed } from './proceed.ts';
import { ignore, issue } from './record.ts';
import { run } from './run.ts';
import { startNode } from './start-node.ts';
import { startRun } from './start-run.ts';
import type { Turn } from './turn.ts';

/** The conversation went to someone else, or came back to the bot. */
export function onOwnerChanged(turn: Turn, event: EventOf<'owner.changed'>): void {
  const resume: Resume = event.resume ?? { at: 'resolved' };
  if (event.owner !== 'bot') {
    if (turn.state.wait?.owner) proceed(turn, { do: 'resume', event });
    else ignore(turn, 'nothing-to-resume');
  } else if (resume.at === 'resolved') goOn(turn, event);
  else if (resume.at === 'start') startOver(turn);
  else goTo(turn, resume.nodeId);
}

/** Back where it was: a wait for people is over, any other node asks again. */
function goOn(turn: Turn, event: EventOf<'owner.changed'>): void {
  const { wait } = turn.state;
  if (!wait) ignore(turn, 'nothing-to-resume');
  else if (wait.owner) proceed(turn, { do: 'resume', event });
  else if (wait.effectId === undefined) proceed(turn, { do: 'enter', nodeId: wait.nodeId, again: true });
  // Its timer may have been ignored while people had the word; a second one does no harm.
  else if (wait.deadline !== undefined)
    emit(turn, wait.nodeId, { type: 'set.timer', waitId: wait.id, at: Math.max(wait.deadline, turn.at) });
}

function startOver(turn: Turn): void {
  const node = startNode(turn, turn.flow);
  if (node) begin(turn, turn.flow, { node, match: { score: 1 } });
  else beginNowhere(turn);
}

function goTo(turn: Turn, nodeId: string): void {
  const { state } = turn;
  state.wait = null;
  state.interrupted = [];
  for (let depth = state.frames.length; depth > 0; depth--) {
    const frame = state.frames[depth - 1];
    if (!frame || !flowOf(turn, frame)?.nodes.has(nodeId)) continue;
    unwind(turn, depth);
    proceed(turn, { do: 'enter', nodeId });
    return;
  }
  if (turn.flow.nodes.has(nodeId)) {
    startRun(turn, turn.flow, nodeId);
    run(turn, { do: 'enter', nodeId });
    return;
  }
  issue(turn, 'unknown-node', null, { nodeId });
  run(turn, { do: 'rescue', reason: 'unknown-node', afresh: true });
}
