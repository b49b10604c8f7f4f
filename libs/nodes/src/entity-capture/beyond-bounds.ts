import type { Json, NodeContext } from '@filo/core';
import { recognise } from '@filo/understanding';
import { entityContext } from '../asking/entity-context.ts';
import { boundTexts } from './bound-texts.ts';
import type { EntityCaptureConfig } from './schema.ts';

type Side = 'min' | 'max';

/** A limit made comparable, and how to show it. */
interface Bound {
  at: number;
  shown: string;
}

/**
 * What to say when a value lies beyond the limits of the config; undefined when it does not. Numbers are compared as
 * numbers, dates and times by the calendar, texts and names by their length. A limit that cannot be read does not hold.
 */
export function beyondBounds(ctx: NodeContext<EntityCaptureConfig>, value: Json): string | undefined {
  const { entity } = ctx.config;
  const sort = entity === 'number' ? 'amount' : entity === 'text' || entity === 'name' ? 'length' : 'moment';
  const measured = sort === 'length' ? lengthOf(value) : measure(value);
  if (measured === undefined) return undefined;
  for (const side of ['min', 'max'] as const) {
    const bound = readBound(ctx, side, sort);
    if (!bound) continue;
    const beyond = side === 'min' ? measured < bound.at : measured > bound.at;
    if (beyond) return ctx.text(boundTexts[sort][side]).replace('{bound}', () => bound.shown);
  }
  return undefined;
}

function readBound(ctx: NodeContext<EntityCaptureConfig>, side: Side, sort: keyof typeof boundTexts): Bound | undefined {
  const given = ctx.config[side];
  if (given === undefined) return undefined;
  const written = typeof given === 'number' ? String(given) : ctx.render(given).trim();
  if (sort !== 'moment') {
    const at = written === '' ? NaN : Number(written);
    return Number.isNaN(at) ? undefined : { at, shown: written };
  }
  const { entity } = ctx.config;
  if (entity !== 'date' && entity !== 'time' && entity !== 'datetime') return undefined;
  const context = entityContext(ctx);
  // The author's "today" is meant in the author's language, which may not be the customer's.
  const other = context.language.startsWith('it') ? 'en' : 'it';
  const found = recognise(entity, written, context) ?? recognise(entity, written, { ...context, language: other });
  const at = found ? measure(found.value) : undefined;
  return found && at !== undefined ? { at, shown: found.canonical } : undefined;
}

function lengthOf(value: Json): number | undefined {
  return typeof value === 'string' ? [...value].length : undefined;
}

/** A number for comparing: numbers as they are, `15:30` in minutes, dates and times in Unix ms. */
function measure(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const clock = /^(\d{2}):(\d{2})/.exec(value);
  const at = clock ? Number(clock[1]) * 60 + Number(clock[2]) : Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}
