import type { Clock, DayPart } from './clock.ts';

/** How surely a rule's words are a time: `evident` anywhere, `likely` when nothing evident is there, `alone` only as the whole message. */
export type TimeStrength = 'evident' | 'likely' | 'alone';

/** One way of naming a time of day; groups by name. */
export interface TimeRule {
  readonly strength: TimeStrength;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, part: DayPart | null) => Clock | null;
}
