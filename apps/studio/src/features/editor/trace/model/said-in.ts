import type { MessageRecord } from '@filo/api';
import type { Step } from './step.ts';

/** What the bot said in each turn, by its number: a turn and its messages bear the same moment. */
export function saidIn(steps: readonly Step[], messages: readonly MessageRecord[]): Map<number, MessageRecord[]> {
  const byMoment = Map.groupBy(steps, ({ at }) => Date.parse(at));
  const said = new Map<number, MessageRecord[]>();
  for (const message of messages) {
    if (message.author !== 'bot') continue;
    const turns = byMoment.get(Date.parse(message.at)) ?? [];
    const turn = turns.find(({ trace }) => trace.some((entry) => 'nodeId' in entry && entry.nodeId === message.nodeId)) ?? turns[0];
    if (turn) said.set(turn.turn, [...(said.get(turn.turn) ?? []), message]);
  }
  return said;
}
