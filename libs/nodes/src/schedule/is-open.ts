import { weekdays } from '@filo/core';
import type { Schedule } from '@filo/core';
import { DateTime } from 'luxon';

/**
 * Whether `at` (Unix ms) falls inside the opening hours. `timezone` is used when the schedule names none. What counts is
 * the clock on the wall there, so a change to summer time neither opens nor closes anything. A span belongs to the day it
 * begins on: one that runs past midnight is neither cut nor opened by a holiday on the next day.
 */
export function isOpen(schedule: Schedule, at: number, timezone: string): boolean {
  const here = DateTime.fromMillis(at, { zone: schedule.timezone ?? timezone });
  const clock = here.toFormat('HH:mm');
  const begunToday = spansOf(schedule, here).some(({ from, to }) => from <= clock && (clock < to || to <= from));
  const begunYesterday = spansOf(schedule, here.minus({ days: 1 })).some(({ from, to }) => to <= from && clock < to);
  return begunToday || begunYesterday;
}

function spansOf(schedule: Schedule, day: DateTime): { from: string; to: string }[] {
  if (schedule.holidays.some((date) => date === day.toISODate() || date === day.toFormat('MM-dd'))) return [];
  const weekday = weekdays[day.weekday - 1];
  return weekday === undefined ? [] : schedule.week[weekday];
}
