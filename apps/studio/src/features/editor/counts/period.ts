/** Periods offered, in hours. */
export const periods = { day: 24, week: 168, month: 720 } as const;

/** A period up to now, or days that were chosen. */
export type Period = { kind: keyof typeof periods } | { kind: 'days'; from: string; to: string };

/** Longest period the engine counts, in days. */
export const longestDays = 92;

const dayMs = 86_400_000;

/** Whether two chosen days make a period. */
export function isPeriod(period: Period): boolean {
  if (period.kind !== 'days') return true;
  const span = dayAfter(period.to) - startOf(period.from);
  return span > 0 && span <= longestDays * dayMs;
}

/** The period as the engine takes it: both days count in full, as they are in the reader's time zone. */
export function momentsOf(period: Period, now: number): { from: string; to: string } {
  const [from, to] =
    period.kind === 'days' ? [startOf(period.from), Math.min(dayAfter(period.to), now)] : [now - (periods[period.kind] / 24) * dayMs, now];
  return { from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

function startOf(day: string): number {
  return new Date(`${day}T00:00:00`).getTime();
}

function dayAfter(day: string): number {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + 1);
  return date.getTime();
}
