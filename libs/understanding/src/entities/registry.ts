import type { Recogniser } from './recogniser.ts';
import { recogniseChoice } from './choice/recognise.ts';
import { recogniseDate } from './date/recognise.ts';
import { recogniseDatetime } from './datetime/recognise.ts';
import { recogniseEmail } from './email/recognise.ts';
import { recogniseLocation } from './location/recognise.ts';
import { recogniseName } from './name/recognise.ts';
import { recogniseNumber } from './number/recognise.ts';
import { recognisePhone } from './phone/recognise.ts';
import { recogniseRegex } from './regex/recognise.ts';
import { recogniseText } from './text/recognise.ts';
import { recogniseTime } from './time/recognise.ts';
import { recogniseUrl } from './url/recognise.ts';

/** Every entity type that is read from text, with its recogniser: the one list to extend. */
export const recognisers = {
  text: recogniseText,
  number: recogniseNumber,
  email: recogniseEmail,
  phone: recognisePhone,
  date: recogniseDate,
  time: recogniseTime,
  datetime: recogniseDatetime,
  url: recogniseUrl,
  name: recogniseName,
  choice: recogniseChoice,
  regex: recogniseRegex,
  location: recogniseLocation,
} satisfies Record<string, Recogniser>;

/** The name of an entity type that is read from text. */
export type EntityType = keyof typeof recognisers;

/** The names of all entity types that are read from text. */
export const entityTypes = Object.keys(recognisers) as readonly EntityType[];
