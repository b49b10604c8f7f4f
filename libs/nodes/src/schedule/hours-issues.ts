import type { Schedule } from '@filo/core';
import type { ConfigIssue } from '../fields/config-issue.ts';

/** Hours without a single opening time: everybody would always find the door closed. */
export function hoursIssues(week: Schedule['week'], path: string): ConfigIssue[] {
  return Object.values(week).every((spans) => spans.length === 0) ? [{ code: 'never-open', severity: 'warning', params: { path } }] : [];
}
