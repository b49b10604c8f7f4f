import type { NodeContext, Schedule } from '@filo/core';
import { isOpen } from './is-open.ts';

/** Whether somebody is there now, by a node's own hours or those of the flow. A flow without hours is always open. */
export function openNow({ hours: flowHours, now, timezone }: NodeContext, hours: Schedule | 'flow'): boolean {
  const schedule = hours === 'flow' ? flowHours : hours;
  return !schedule || isOpen(schedule, now, timezone);
}
