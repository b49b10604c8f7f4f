import { Context, toValueSync } from 'liquidjs';
import type { JsonObject } from '../json.ts';
import { BoundedEmitter } from './bounded-emitter.ts';
import { limitBehind, StepLimit } from './limit.ts';
import { engine, isTemplate, parseTemplate } from './parse.ts';

/** What a template may speak of, and the bounds it works in. */
export interface TemplateScope {
  values: {
    vars: JsonObject;
    contact: object;
    message: JsonObject;
    channel: object;
    language: string;
    /** ISO 8601, from the event. */
    now: string;
  };
  timezone: string;
  maxRendered: number;
}

/** A rendered template; `problem` tells why it is empty when it could not be rendered. */
export interface Rendered {
  text: string;
  problem?: { code: 'template-error' | 'template-limit'; params: JsonObject };
}

/** Pieces (tags, outputs, runs of text) one rendering may go through, loops included. */
const renderSteps = 20_000;
/** Liquid's own count of what its filters allocate. */
const memoryUnits = 2_000_000;

/** Renders a Liquid template as plain text. Missing variables render empty; mistakes and limits are told, never thrown. */
export function renderTemplate(source: string, scope: () => TemplateScope, maxBytes: number): Rendered {
  if (source.length > maxBytes) return limit('templateBytes', maxBytes);
  if (!isTemplate(source)) return { text: source };
  const parsed = parseTemplate(source);
  if ('error' in parsed) return { text: '', problem: { code: 'template-error', params: { message: parsed.error } } };
  const { values, timezone, maxRendered } = scope();
  try {
    const emitter = new BoundedEmitter(maxRendered);
    const context = new Context(
      values,
      optionsFor(timezone, values.language),
      { sync: true, memoryLimit: memoryUnits },
      { renderLimit: new StepLimit(renderSteps) as never, liquid: engine },
    );
    toValueSync(engine.renderer.renderTemplates(parsed.templates, context, emitter));
    return { text: emitter.buffer };
  } catch (error) {
    const reached = limitBehind(error);
    if (reached) return limit(reached.limit, reached.max);
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return message.includes('memory alloc limit')
      ? limit('memory', memoryUnits)
      : { text: '', problem: { code: 'template-error', params: { message } } };
  }
}

function limit(name: string, max: number): Rendered {
  return { text: '', problem: { code: 'template-limit', params: { limit: name, max } } };
}

const options = new Map<string, typeof engine.options>();

/** The engine's options with the flow's time zone and language for dates; few pairs exist, so they are kept. */
function optionsFor(timezone: string, language: string): typeof engine.options {
  const key = `${timezone} ${language}`;
  let found = options.get(key);
  if (!found) {
    if (options.size > 500) options.clear();
    found = { ...engine.options, timezoneOffset: timezone === 'UTC' ? 0 : timezone, locale: language };
    options.set(key, found);
  }
  return found;
}
