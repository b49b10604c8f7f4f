import type { EventOf } from '../events/event.ts';
import { begin, beginNowhere } from './begin.ts';
import { bestTrigger } from './best-trigger.ts';
import { clicksWaiting, isDoubleClick, olderMenu } from './click.ts';
import { defer } from './defer.ts';
import { interrupt } from './interrupt.ts';
import { messageFacts } from './message-facts.ts';
import { proceed } from './proceed.ts';
import { ignore } from './record.ts';
import type { Turn } from './turn.ts';

/** A customer wrote, sent or pressed something. */
export function onMessage(turn: Turn, event: EventOf<'message.received'>): void {
  const { state } = turn;
  const { message, at } = event;
  if (turn.owner !== 'bot') {
    state.lastMessage = messageFacts(event);
    ignore(turn, 'not-owner');
    return;
  }
  const { payload } = message;
  if (payload !== undefined && isDoubleClick(turn, payload, at)) {
    ignore(turn, 'double-click');
    return;
  }
  const { wait } = state;
  if (wait && (wait.effectId !== undefined || wait.owner)) {
    defer(turn, event);
    return;
  }
  state.lastMessage = messageFacts(event);
  if (payload !== undefined) state.lastClick = { payload, at };
  if (wait?.message && clicksWaiting(turn, message)) {
    proceed(turn, { do: 'resume', event });
    return;
  }
  const older = !wait || wait.message ? olderMenu(turn, message) : undefined;
  if (older !== undefined) proceed(turn, older);
  else if (!wait) start(turn, event);
  else if (interrupt(turn, event)) return;
  else if (wait.message) proceed(turn, { do: 'resume', event });
  // A flow that only lets time pass hears the triggers that interrupt it, and nothing else.
  else ignore(turn, 'nothing-to-resume');
}

function start(turn: Turn, event: EventOf<'message.received'>): void {
  const chosen = bestTrigger(turn, turn.flow, event);
  if (chosen) begin(turn, turn.flow, chosen);
  else beginNowhere(turn);
}
