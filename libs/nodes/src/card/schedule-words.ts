import { weekdays } from '@filo/core';
import type { InterfaceText, Schedule } from '@filo/core';
import { clockWords } from './clock-words.ts';
import type { Say } from './node-view.ts';

type Day = (typeof weekdays)[number];

const dayNames: Record<Day, InterfaceText> = {
  mon: { en: 'Mon', it: 'Lun' },
  tue: { en: 'Tue', it: 'Mar' },
  wed: { en: 'Wed', it: 'Mer' },
  thu: { en: 'Thu', it: 'Gio' },
  fri: { en: 'Fri', it: 'Ven' },
  sat: { en: 'Sat', it: 'Sab' },
  sun: { en: 'Sun', it: 'Dom' },
};

/** Opening hours in words, equal days together: "Mon–Fri 9:00–18:00 · Sat 9:00–13:00". */
export function scheduleWords({ week, holidays }: Pick<Schedule, 'week' | 'holidays'>, say: Say): string {
  const runs: { from: Day; to: Day; hours: string }[] = [];
  for (const [at, day] of weekdays.entries()) {
    const hours = week[day].map(({ from, to }) => `${clockWords(from)}–${clockWords(to)}`).join(', ');
    const run = runs.at(-1);
    if (run?.hours === hours && run.to === weekdays[at - 1]) run.to = day;
    else runs.push({ from: day, to: day, hours });
  }
  const open = runs.filter(({ hours }) => hours !== '');
  if (open.length === 0) return say({ en: 'Never open', it: 'Mai aperto' });
  const lines = open.map(({ from, to, hours }) => `${daysWords(from, to, say)} ${hoursWords(hours, say)}`);
  return [...lines, ...closedWords(holidays.length, say)].join(' · ');
}

function daysWords(from: Day, to: Day, say: Say): string {
  if (from === 'mon' && to === 'sun') return say({ en: 'Every day', it: 'Ogni giorno' });
  return from === to ? say(dayNames[from]) : `${say(dayNames[from])}–${say(dayNames[to])}`;
}

function hoursWords(hours: string, say: Say): string {
  return hours === '0:00–24:00' ? say({ en: 'all day', it: 'tutto il giorno' }) : hours;
}

function closedWords(count: number, say: Say): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? say({ en: 'closed on 1 date', it: 'chiuso in 1 data' })
      : say({ en: `closed on ${count} dates`, it: `chiuso in ${count} date` }),
  ];
}
