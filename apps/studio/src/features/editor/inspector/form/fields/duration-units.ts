/** Units of time people choose from, in seconds. */
export const durationUnits = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

/** A unit of time. */
export type DurationUnit = keyof typeof durationUnits;

/** The largest unit that says a length of time in a whole number; minutes while there is none. */
export function unitOf(seconds: number | undefined): DurationUnit {
  if (seconds === undefined) return 'minutes';
  const fits = (['days', 'hours', 'minutes'] as const).find(
    (unit) => seconds >= durationUnits[unit] && seconds % durationUnits[unit] === 0,
  );
  return fits ?? 'seconds';
}
