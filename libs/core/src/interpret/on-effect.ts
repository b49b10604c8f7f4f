import type { EventOf } from '../events/event.ts';
import { defer } from './defer.ts';
import { proceed } from './proceed.ts';
import { ignore } from './record.ts';
import type { Turn } from './turn.ts';

/** An effect was answered, well or badly. While people hold the conversation the answer is kept for the bot's return. */
export function onEffect(turn: Turn, event: EventOf<'effect.done' | 'effect.failed'>): void {
  if (turn.state.wait?.effectId !== event.effectId) ignore(turn, 'late-effect');
  else if (turn.owner !== 'bot') defer(turn, event);
  else proceed(turn, { do: 'resume', event });
}
