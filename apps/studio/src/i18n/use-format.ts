import { useMemo } from 'react';
import { useLocale } from './use-locale.ts';

/** Dates and numbers as the reader writes them. */
export interface Format {
  /** `3 minutes ago`, `yesterday`. */
  readonly ago: (moment: string | number) => string;
  /** `14:05` today, `12 Nov` this year, else with the year. */
  readonly moment: (moment: string | number) => string;
  /** Day and time in full. */
  readonly full: (moment: string | number) => string;
  readonly number: (value: number) => string;
  /** `0.61` as `61 %`. */
  readonly percent: (share: number) => string;
}

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** Formats in the language of the interface and the reader's own region and time zone. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => formatIn(locale), [locale]);
}

function formatIn(locale: string): Format {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    ago: (moment) => {
      const seconds = (new Date(moment).getTime() - Date.now()) / 1000;
      const [unit, size] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
      return relative.format(unit === 'second' ? 0 : Math.round(seconds / size), unit);
    },
    moment: (moment) => {
      const date = new Date(moment);
      const now = new Date();
      if (date.toDateString() === now.toDateString()) return time.format(date);
      return (date.getFullYear() === now.getFullYear() ? day : dayOfYear).format(date);
    },
    full: (moment) => full.format(new Date(moment)),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
  };
}
