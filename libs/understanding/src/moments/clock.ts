/** A time of day read from words. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Whether the words name the small hours after the day they stand beside: "sabato a mezzanotte", "stanotte alle 2". */
  readonly afterMidnight: boolean;
}

/** A part of the day, as far as it tells one half of the clock from the other. */
export type DayPart = 'am' | 'pm' | 'morning' | 'afternoon' | 'evening' | 'night';

/**
 * Puts an hour as it is said into the 24-hour day; null when there is no such hour.
 *
 * Without a part of the day, one to six are in the afternoon ("at 3" is 15:00) and seven to twelve before or at noon: customers book, deliver and call by
 * day. A leading zero ("03:00") and 0 or 13 to 24 are taken as the 24-hour clock.
 */
export function clock(saidHour: string, minute: number, part: DayPart | null): Clock | null {
  const hour = Number(saidHour);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const within = hourWithin(hour, part, saidHour.startsWith('0'));
  return { hour: within % 24, minute, afterMidnight: (part === 'evening' || part === 'night') && within % 24 < 6 };
}

function hourWithin(hour: number, part: DayPart | null, leadingZero: boolean): number {
  if (hour > 12 || hour === 0) return hour;
  switch (part) {
    case 'am':
      return hour % 12;
    case 'morning':
      return hour;
    case 'pm':
      return (hour % 12) + 12;
    case 'afternoon':
      return (hour % 12) + 12;
    case 'evening':
      return hour === 12 ? 24 : hour >= 4 ? hour + 12 : hour;
    case 'night':
      return hour === 12 ? 24 : hour >= 8 ? hour + 12 : hour;
    case null:
      return hour <= 6 && !leadingZero ? hour + 12 : hour;
  }
}

/** Moves a clock by minutes, around midnight if need be: "le 9 meno un quarto". */
export function shiftClock(at: Clock, minutes: number): Clock {
  const total = (at.hour * 60 + at.minute + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, afterMidnight: at.afterMidnight && at.hour * 60 + at.minute + minutes >= 0 };
}
