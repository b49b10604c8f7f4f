import type { DateTime, DurationLikeObject } from 'luxon';
import type { AlignedText } from './aligned-text.ts';
import { countPattern, readCount } from './count-words.ts';
import type { MomentContext } from './moment-context.ts';

/** A moment counted from now and where it stands in the aligned text. */
export interface FoundMoment {
  readonly moment: DateTime;
  readonly start: number;
  readonly end: number;
}

const shortUnits = { it: '(or[ae]|minut[oi]|min|h|second[oi])', en: '(hours?|hrs?|h|minutes?|mins?|seconds?|secs?)' };
const lengths = {
  it: `(?:(?<half>mezz'? ?ora)|(?<quarter>un quarto d'ora)|(?<three>3 quarti d'ora)|(?<count>${countPattern.it}) ?(?<unit>${shortUnits.it})(?: e (?:(?<andHalf>mezz[ao])|(?<andQuarter>un quarto)|(?<more>\\d{1,3}) ?(?:minuti|min)?))?)`,
  en: `(?:(?<half>half an hour|half hour)|(?<quarter>(?:a )?quarter of an hour)|(?<three>3 quarters of an hour)|(?<count>${countPattern.en}) ?(?<unit>${shortUnits.en})(?:(?<andHalf> and a half)|(?<andQuarter> and a quarter)|(?: and)? (?<more>\\d{1,3}) ?(?:minutes?|mins?))?|(?<oneHalf>\\d{1,3} and a half hours))`,
};
const frames = {
  it: [`(?:tra|fra|in|entro) (?:circa )?${lengths.it}`, `${lengths.it} (?:da (?:adesso|ora)|dopo)`, `(?:circa )?${lengths.it} fa`],
  en: [`(?:in|within) (?:about )?${lengths.en}`, `${lengths.en} (?:from now|later)`, `(?:about )?${lengths.en} ago`],
};
const nowWords = {
  it: /^(?:\s*(?:da|per) )?\s*(?:adesso|ora|subito|immediatamente|proprio (?:adesso|ora)|in questo momento|il prima possibile)(?=[\s.!]*$)|(?<!\p{L})(?:adesso|subito|in questo momento)(?!\p{L})/u,
  en: /(?<!\p{L})(?:right now|right away|straight away|immediately|now|asap|as soon as possible)(?!\p{L})/u,
};

/** Finds a moment given as hours or minutes from now ("tra un'ora e mezza", "20 minutes ago") or as now itself. */
export function findDuration({ text }: AlignedText, { grammar, now }: MomentContext): FoundMoment | null {
  for (const frame of frames[grammar]) {
    const match = new RegExp(`(?<![\\p{L}\\p{N}])(?:${frame})(?![\\p{L}\\p{N}])`, 'u').exec(text);
    if (match) {
      const length = lengthOf(match.groups ?? {});
      const moment = / (?:fa|ago)$/.test(match[0]) ? now.minus(length) : now.plus(length);
      return { moment, start: match.index, end: match.index + match[0].length };
    }
  }
  const match = nowWords[grammar].exec(text);
  return match && { moment: now, start: match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0), end: match.index + match[0].length };
}

function lengthOf({
  half,
  quarter,
  three,
  oneHalf,
  count = '',
  unit = '',
  andHalf,
  andQuarter,
  more,
}: Readonly<Record<string, string | undefined>>): DurationLikeObject {
  if (half !== undefined) return { minutes: 30 };
  if (quarter !== undefined) return { minutes: 15 };
  if (three !== undefined) return { minutes: 45 };
  if (oneHalf !== undefined) return { minutes: Number.parseInt(oneHalf, 10) * 60 + 30 };
  const many = readCount(count);
  if (/^s/.test(unit)) return { seconds: many };
  const unitMinutes = /^m/.test(unit) ? 1 : 60;
  const extra = andHalf !== undefined ? unitMinutes / 2 : andQuarter !== undefined ? unitMinutes / 4 : Number(more ?? 0);
  return { minutes: many * unitMinutes + extra };
}
