/** A date or time read from text: `zoned` is false when the text names no offset, and `at` is then its wall clock in UTC. */
export interface Instant {
  at: number;
  zoned: boolean;
}

const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Reads an ISO 8601 date or date-time, the same on every machine: text without an offset is never read in the
 * machine's own time zone, as `Date.parse` would.
 */
export function readInstant(text: string): Instant | undefined {
  const match = iso.exec(text.trim());
  if (!match) return undefined;
  const [, day, time, zone] = match;
  const at = Date.parse(`${day}T${time ?? '00:00'}${normalZone(zone)}`);
  return Number.isNaN(at) ? undefined : { at, zoned: zone !== undefined };
}

function normalZone(zone: string | undefined): string {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
