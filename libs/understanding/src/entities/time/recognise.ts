import { originalSpan } from '../../moments/aligned-text.ts';
import { digitise } from '../../moments/digitise.ts';
import { findDuration } from '../../moments/find-duration.ts';
import { findTime } from '../../moments/find-time.ts';
import { momentContext } from '../../moments/moment-context.ts';
import { showTime } from '../../moments/show-time.ts';
import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';

/**
 * Reads a time of day as `15:00` in the bot's time zone. One to six without a part of the day are in the afternoon (see `clock`); "in an hour"
 * counts from the message; a part of the day alone ("in the morning") is no time.
 */
export const recogniseTime: Recogniser = (text, entityContext) => {
  const context = momentContext(entityContext);
  const aligned = digitise(text, context.grammar);
  const duration = findDuration(aligned, context);
  const time = duration ? null : findTime(aligned, context);
  const place = duration ?? time;
  if (!place) return null;
  const moment = duration?.moment ?? context.today.set({ hour: time?.clock.hour, minute: time?.clock.minute });
  // The hour of the clock is the answer even where this very day skips it (the start of summer time).
  const value = time ? `${twoDigits(time.clock.hour)}:${twoDigits(time.clock.minute)}` : moment.toFormat('HH:mm');
  const { start, end } = originalSpan(aligned, place.start, place.end);
  return found(text, start, end, value, showTime(value, context.locale));
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
