import { DateTime } from 'luxon';
import { originalSpan } from '../../moments/aligned-text.ts';
import type { AlignedText } from '../../moments/aligned-text.ts';
import { digitise } from '../../moments/digitise.ts';
import { findDate } from '../../moments/find-date.ts';
import type { FoundDate } from '../../moments/find-date.ts';
import { findDuration } from '../../moments/find-duration.ts';
import { findTime } from '../../moments/find-time.ts';
import type { FoundTime } from '../../moments/find-time.ts';
import { momentContext } from '../../moments/moment-context.ts';
import type { MomentContext } from '../../moments/moment-context.ts';
import { showTime } from '../../moments/show-time.ts';
import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * Reads a moment as ISO 8601 with the offset of the bot's time zone on that day, `2026-11-22T15:00:00+01:00`. A time without a day is the next such time;
 * a day without a time gives null, for the hour would be made up. A local time that summer time skips is moved forward by the gap.
 */
export const recogniseDatetime: Recogniser = (text, entityContext) => {
  const context = momentContext(entityContext);
  const aligned = digitise(text, context.grammar);
  const place = isoMoment(aligned.text, context) ?? findDuration(aligned, context) ?? dayAndTime(aligned, context);
  if (!place?.moment.isValid) return null;
  const { start, end } = originalSpan(aligned, place.start, place.end);
  const day = place.moment.setLocale(context.locale).toLocaleString(DateTime.DATE_HUGE);
  const time = showTime(place.moment.toFormat('HH:mm'), context.locale);
  return found(text, start, end, place.moment.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"), `${day}, ${time}`);
};

interface Place {
  readonly moment: DateTime;
  readonly start: number;
  readonly end: number;
}

function isoMoment(text: string, { now }: MomentContext): Place | null {
  const match = /(?<!\d)\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[-+]\d{2}:?\d{2})?(?!\d)/u.exec(text);
  if (!match) return null;
  const moment = DateTime.fromISO(match[0].toUpperCase().replace(' ', 'T'), { zone: now.zone });
  return { moment, start: match.index, end: match.index + match[0].length };
}

function dayAndTime(aligned: AlignedText, context: MomentContext): Place | null {
  const day = findDate(aligned, context);
  if (day?.date === 'impossible') return null;
  const time = findTime(day ? without(aligned, day) : aligned, context);
  if (!time) return null;
  const { hour, minute, afterMidnight } = time.clock;
  const date = day ? day.date : nextDayWith(time, context);
  const midnightOf = day && afterMidnight ? date.plus({ days: 1 }) : date;
  const moment = midnightOf.set({ hour, minute, second: 0, millisecond: 0 });
  return { moment, start: Math.min(time.start, day?.start ?? time.start), end: Math.max(time.end, day?.end ?? 0) };
}

/** Blanks out the day, so that "il 3 settembre" is not read as three o'clock, yet keeps its words of the part of the day ("stasera"). */
function without(aligned: AlignedText, { start, end }: FoundDate): AlignedText {
  const blank = aligned.text.slice(start, end).replace(/\d/g, ' ');
  return { ...aligned, text: aligned.text.slice(0, start) + blank + aligned.text.slice(end) };
}

function nextDayWith({ clock }: FoundTime, { now, today }: MomentContext): DateTime {
  const atToday = today.set({ hour: clock.hour, minute: clock.minute });
  return atToday >= now.startOf('minute') ? today : today.plus({ days: 1 });
}
