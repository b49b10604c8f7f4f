import type { InterfaceText } from '@filo/core';
import type { Say } from './node-view.ts';
import { numberWords } from './number-words.ts';

interface Unit {
  seconds: number;
  one: InterfaceText;
  many: InterfaceText;
}

const units: readonly Unit[] = [
  { seconds: 86_400, one: { en: 'day', it: 'giorno' }, many: { en: 'days', it: 'giorni' } },
  { seconds: 3600, one: { en: 'hour', it: 'ora' }, many: { en: 'hours', it: 'ore' } },
  { seconds: 60, one: { en: 'min', it: 'min' }, many: { en: 'min', it: 'min' } },
  { seconds: 1, one: { en: 'second', it: 'secondo' }, many: { en: 'seconds', it: 'secondi' } },
];

/** A length of time in words: "2 hours", "1 day 6 hours", "0.5 seconds". */
export function durationWords(seconds: number, say: Say): string {
  const words: string[] = [];
  // Milliseconds are the finest a wait can be; rounding here keeps sums such as 0.1 + 0.2 from showing their tail.
  let rest = Math.round(seconds * 1000) / 1000;
  for (const unit of units) {
    const count = unit.seconds === 1 ? Math.round(rest * 1000) / 1000 : Math.floor(rest / unit.seconds);
    if (count === 0) continue;
    words.push(`${numberWords(count, say)} ${say(count === 1 ? unit.one : unit.many)}`);
    rest -= count * unit.seconds;
  }
  return words.join(' ') || `0 ${say({ en: 'seconds', it: 'secondi' })}`;
}
