import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { recognise } from './recognise.ts';
import type { EntityContext, EntityValue } from './recogniser.ts';
import { entityTypes } from './registry.ts';

/** One line of a cases.json: what the customer writes and the value that must come out, null for none. */
interface Case {
  readonly text: string;
  readonly value: EntityValue | null;
  /** The words it must be read from, when not the whole message. */
  readonly found?: string;
  readonly canonical?: string;
  readonly context?: Partial<EntityContext>;
}

/** Saturday 21 November 2026, ten in the morning in Rome. */
const context = { now: Date.UTC(2026, 10, 21, 9), timezone: 'Europe/Rome' };

describe.each(entityTypes)('entity %s', (type) => {
  const path = new URL(`./${type}/cases.json`, import.meta.url);
  const cases = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<string, Case[]>>) : {};

  it.each(['it', 'en'])('has cases in %s that find something and cases that find nothing', (language) => {
    const values = (cases[language] ?? []).map(({ value }) => value);
    expect(values.some((value) => value !== null)).toBe(true);
    expect(values.includes(null)).toBe(true);
  });

  const lines = Object.entries(cases).flatMap(([language, list = []]) => list.map((line) => ({ language, ...line })));
  it.each(lines)('$language: $text → $value', ({ language, text, value, found, canonical, context: more }) => {
    const recognition = recognise(type, text, { ...context, language, ...more });
    expect(recognition?.value ?? null).toEqual(value);
    if (!recognition) return;
    expect(recognition.text).toBe(text.slice(recognition.start, recognition.end));
    if (found !== undefined) expect(recognition.text).toBe(found);
    if (canonical !== undefined) expect(recognition.canonical).toBe(canonical);
  });
});
