import type { Schedule } from '@filo/core';
import type { CardContext } from './node-view.ts';
import { scheduleWords } from './schedule-words.ts';

/** Hours of a node in words: its own, or those of the flow as far as they are known (`check` speaks up when there are none). */
export function hoursWords(hours: Pick<Schedule, 'week' | 'holidays'> | 'flow', { say, flowHours }: CardContext): string {
  if (hours !== 'flow') return scheduleWords(hours, say);
  const whose = say({ en: "The flow's hours", it: 'Gli orari del flusso' });
  return flowHours ? `${whose} · ${scheduleWords(flowHours, say)}` : whose;
}
