import type { EventOf } from '../events/event.ts';
import { proceed } from './proceed.ts';
import { ignore } from './record.ts';
import type { Turn } from './turn.ts';

/** A deadline passed. Only the wait that set it listens, and only while the bot (or a wait for people) has the word. */
export function onTimer(turn: Turn, event: EventOf<'timer.fired'>): void {
  const { wait } = turn.state;
  if (wait?.id !== event.waitId) ignore(turn, 'late-timer');
  else if (turn.owner !== 'bot' && !wait.owner) ignore(turn, 'not-owner');
  else proceed(turn, { do: 'resume', event });
}
