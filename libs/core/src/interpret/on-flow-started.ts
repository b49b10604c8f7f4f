import type { EventOf } from '../events/event.ts';
import { begin, beginNowhere } from './begin.ts';
import { bestTrigger } from './best-trigger.ts';
import { dropDeferredMessages } from './defer.ts';
import { ignore, issue } from './record.ts';
import { run } from './run.ts';
import { startNode } from './start-node.ts';
import { startRun } from './start-run.ts';
import type { Turn } from './turn.ts';

/**
 * A run was asked for from outside: the one under way is given up. It begins at the named node, else at the trigger
 * that the event fits, else (a start without a name) where the flow begins by itself.
 */
export function onFlowStarted(turn: Turn, event: EventOf<'flow.started'>): void {
  const { flow } = turn;
  const { nodeId, name, vars } = event;
  if (turn.owner !== 'bot') {
    ignore(turn, 'not-owner');
    return;
  }
  dropDeferredMessages(turn, 'nothing-to-resume');
  if (nodeId !== undefined) {
    if (!flow.nodes.has(nodeId)) {
      issue(turn, 'unknown-node', null, { nodeId });
      run(turn, { do: 'rescue', reason: 'unknown-node', afresh: true });
      return;
    }
    startRun(turn, flow, nodeId, vars);
    run(turn, { do: 'enter', nodeId });
    return;
  }
  const node = name === undefined ? startNode(turn, flow) : undefined;
  const chosen = bestTrigger(turn, flow, event) ?? (node && { node, match: { score: 1 } });
  if (chosen) begin(turn, flow, chosen, vars);
  else beginNowhere(turn);
}
