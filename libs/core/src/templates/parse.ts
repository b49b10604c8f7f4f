import type { Liquid, Template } from 'liquidjs';
import { createEngine } from './engine.ts';

/** A template ready to render, or why it cannot be read. */
export type Parsed = { templates: Template[] } | { error: string };

/** Generous: `render` applies the flow's own, smaller limit before it comes here. */
const parseBytes = 1024 * 1024;
const cacheEntries = 2000;
/** Longer templates are rare and would let a few flows fill the memory. */
const cacheableBytes = 16 * 1024;

/** The engine behind every template. */
export const engine: Liquid = createEngine(parseBytes);

const cache = new Map<string, Parsed>();

/** Whether a string has anything for the engine to do. */
export function isTemplate(text: string): boolean {
  return text.includes('{{') || text.includes('{%');
}

/** Reads a template, remembering the latest ones: flows render the same few thousand over and over. */
export function parseTemplate(source: string): Parsed {
  const known = cache.get(source);
  if (known) return known;
  const parsed = parse(source);
  if (source.length <= cacheableBytes) {
    // The first key is the oldest: dropping it keeps the map bounded without bookkeeping on every hit.
    if (cache.size >= cacheEntries) for (const oldest of cache.keys()) if (cache.delete(oldest)) break;
    cache.set(source, parsed);
  }
  return parsed;
}

function parse(source: string): Parsed {
  try {
    return { templates: engine.parse(source) };
  } catch (error) {
    return { error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
