import * as en from 'chrono-node/en';
import * as it from 'chrono-node/it';
import { DateTime } from 'luxon';
import { grammarLanguage } from '../../words/grammar-language.ts';
import { found } from '../found.ts';
import type { Recogniser } from '../recogniser.ts';

/** Reads a date. */
export const recogniseDate: Recogniser = (text, { language, now, timezone }) => {
  const at = DateTime.fromMillis(now, { zone: timezone });
  const grammar = grammarLanguage(language) === 'it' ? it : en;
  const [result] = grammar.parse(text, { instant: new Date(now), timezone: at.offset }, { forwardDate: true });
  if (!result) return null;
  const moment = DateTime.fromJSDate(result.start.date(), { zone: timezone });
  const value = {
    date: moment.toFormat('yyyy-MM-dd'),
    time: moment.toFormat('HH:mm'),
    datetime: moment.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
  }.date;
  return found(text, result.index, result.index + result.text.length, value);
};
