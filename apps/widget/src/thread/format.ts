import type { Translate } from '../texts/translate.ts';

/** Dates, times and sizes as the visitor writes them. */
export interface Format {
  /** Hours and minutes of an ISO time. */
  time(at: string): string;
  /** The day of an ISO time: today, yesterday, or in full. */
  day(at: string, now: Date): string;
  size(bytes: number): string;
  /** Minutes and seconds of a recording. */
  duration(seconds: number): string;
}

/** Formats for a language tag; a tag the browser does not know counts as English. */
export function createFormat(tag: string, t: Translate): Format {
  const time = new Intl.DateTimeFormat([tag, 'en'], { timeStyle: 'short' });
  const sameYear = new Intl.DateTimeFormat([tag, 'en'], { weekday: 'long', day: 'numeric', month: 'long' });
  const otherYear = new Intl.DateTimeFormat([tag, 'en'], { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    time: (at) => time.format(new Date(at)),
    day(at, now) {
      const date = new Date(at);
      const days = Math.round((midnight(now) - midnight(date)) / 86_400_000);
      if (days === 0) return t('today');
      if (days === 1) return t('yesterday');
      return (date.getFullYear() === now.getFullYear() ? sameYear : otherYear).format(date);
    },
    size(bytes) {
      const [unit, divisor] =
        bytes < 1_000 ? (['byte', 1] as const) : bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
      const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: unit === 'megabyte' ? 1 : 0 } as const;
      return new Intl.NumberFormat([tag, 'en'], style).format(bytes / divisor);
    },
    duration(seconds) {
      const whole = Number.isFinite(seconds) ? Math.floor(seconds) : 0;
      return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
    },
  };
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
