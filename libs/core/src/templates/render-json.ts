import type { Json } from '../json.ts';
import { isTemplate } from './parse.ts';

/** A string that is nothing but one variable: `{{ vars.order.total }}`. */
const single = /^\s*\{\{-?\s*((?:vars|contact|message|channel)(?:\.[A-Za-z0-9_-]+|\[\d+\])+)\s*-?\}\}\s*$/;

/**
 * Renders every string inside a JSON value. A string that is nothing but one variable keeps the variable's type, so
 * `{ "total": "{{ vars.total }}" }` sends a number; when the variable is missing it becomes null.
 */
export function renderJson(value: Json, render: (template: string) => string, read: (path: string) => Json | undefined): Json {
  if (typeof value === 'string') {
    if (!isTemplate(value)) return value;
    const path = single.exec(value)?.[1];
    return path ? (read(path) ?? null) : render(value);
  }
  if (Array.isArray(value)) return value.map((item) => renderJson(item, render, read));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renderJson(item, render, read)]));
}
