import { filters } from 'liquidjs';
import type { Context, FilterImplOptions } from 'liquidjs';
import { readInstant } from '../values/instant.ts';

interface FilterThis {
  context: Context;
}

/** `wallClock`: the text named no offset, so it is shown as written, whatever the flow's time zone. */
interface Moment {
  date: Date;
  wallClock: boolean;
}

/** The moment a date filter was given: `now` and `today` are the event's clock, text is read the same on every machine. */
function momentOf(context: Context, value: unknown): Moment | undefined {
  if (value === 'now' || value === 'today') return momentOf(context, (context.environments as { now?: unknown }).now);
  if (typeof value === 'number') return valid(new Date(value * 1000), false);
  if (typeof value !== 'string') return undefined;
  if (/^\d+$/.test(value)) return valid(new Date(Number(value) * 1000), false);
  const instant = readInstant(value);
  return instant && valid(new Date(instant.at), !instant.zoned);
}

function valid(date: Date, wallClock: boolean): Moment | undefined {
  return Number.isNaN(date.getTime()) ? undefined : { date, wallClock };
}

function inUtc(context: Context): Context {
  const copy = Object.create(context) as Context;
  copy.opts = { ...context.opts, timezoneOffset: 0 };
  return copy;
}

/** Liquid's own filter of that name, fed a moment that depends neither on the machine's clock nor on its time zone. */
function steady(name: string): FilterImplOptions {
  const original = filters[name] as (this: FilterThis, value: Date, ...args: unknown[]) => unknown;
  return function (this: FilterThis, value: unknown, ...args: unknown[]) {
    const moment = momentOf(this.context, value);
    if (!moment) return value;
    const self = moment.wallClock ? { ...this, context: inUtc(this.context) } : this;
    return original.apply(self, [moment.date, ...args]);
  } as FilterImplOptions;
}

/** Date filters without a clock of their own, by name. */
export const dateFilters: Record<string, FilterImplOptions> = Object.fromEntries(
  ['date', 'date_to_xmlschema', 'date_to_rfc822', 'date_to_string', 'date_to_long_string'].map((name) => [name, steady(name)]),
);
