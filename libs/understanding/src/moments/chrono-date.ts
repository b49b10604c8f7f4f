import * as english from 'chrono-node/en';
import * as italian from 'chrono-node/it';
import type { MomentContext } from './moment-context.ts';

/** A day that chrono-node read, with its place in the original message. */
export interface ChronoDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Asks chrono-node (https://github.com/wanasit/chrono) for a day in a form that the rules here do not know. Only a day and month that the customer wrote
 * count: chrono also makes days of durations ("for an hour") and of months ("in March").
 */
export function chronoDate(text: string, { grammar, now, dayFirst }: MomentContext): ChronoDate | null {
  const parser = grammar === 'it' ? italian.strict : dayFirst ? english.GB : english.strict;
  const results = parser.parse(text, { instant: now.toJSDate(), timezone: now.offset }, { forwardDate: true });
  for (const { start, index, text: read } of results) {
    const written =
      start.isCertain('day') && start.isCertain('month') && ![...start.tags()].some((tag) => tag.startsWith('result/relative'));
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (written && year !== null && month !== null && day !== null) return { year, month, day, start: index, end: index + read.length };
  }
  return null;
}
