/** A moment as a `datetime-local` field has it, by the clock of a time zone: `2025-01-31T09:30`. */
export function localTime(at: number, timezone: string): string {
  return new Date(at + offset(at, timezone)).toISOString().slice(0, 16);
}

/** The moment a `datetime-local` field means by the clock of a time zone; undefined while it is not complete. */
export function momentOf(local: string, timezone: string): number | undefined {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return undefined;
  const near = wall - offset(wall, timezone);
  // The offset may be another one on the other side of a change of summer time.
  return wall - offset(near, timezone);
}

function offset(at: number, timezone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}
