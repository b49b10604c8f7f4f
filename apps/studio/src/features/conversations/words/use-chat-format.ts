import { useMemo } from 'react';
import { useLanguage } from '../../../i18n/i18n.ts';

/** Times of a chat as the reader writes them. */
export interface ChatFormat {
  /** `14:05`. */
  time: (moment: string) => string;
  /** `Today`, `Yesterday`, `Monday 12 November`; with the year when it is another one. */
  day: (moment: string) => string;
}

/** Formats in the language of the interface and the reader's own region and time zone. */
export function useChatFormat(): ChatFormat {
  const { language } = useLanguage();
  return useMemo(() => formatIn(navigator.languages.find((tag) => tag.startsWith(language)) ?? language), [language]);
}

const dayMs = 86_400_000;

function formatIn(locale: string): ChatFormat {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const dayOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  return {
    time: (moment) => time.format(new Date(moment)),
    day: (moment) => {
      const date = new Date(moment);
      const now = new Date();
      const days = Math.round((midnight(date) - midnight(now)) / dayMs);
      const words =
        days === 0 || days === -1 ? near.format(days, 'day') : (date.getFullYear() === now.getFullYear() ? day : dayOfYear).format(date);
      return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    },
  };
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
