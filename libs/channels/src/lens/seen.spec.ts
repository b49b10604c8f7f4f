import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutboundMessage } from '@filo/core';
import { describe, expect, it } from '@jest/globals';
import { screenLines } from '../testing/screen-lines.ts';
import { changeLines } from './change-lines.ts';
import { lenses } from './lenses.ts';
import { seen } from './seen.ts';

interface Cases {
  name: string;
  message: OutboundMessage;
  language?: string;
  /** By channel: what stands on the screen, and what is said about it. */
  on: Record<string, { screen: string[]; changes: string[] }>;
}

const cases = JSON.parse(readFileSync(join(import.meta.dirname, 'cases.json'), 'utf8')) as Cases[];

const rows = cases.flatMap(({ name, message, language, on }) =>
  Object.entries(on).map(([kind, expected]) => ({ name, message, language, kind, expected })),
);

describe('seen', () => {
  it.each(rows)('$kind: $name', ({ message, language, kind, expected }) => {
    const lens = lenses.find((one) => one.kind === kind) as (typeof lenses)[number];
    const { items, changes } = seen(message, lens, { language: language ?? 'en', mediaUrl: (id) => `https://filo.example/media/${id}` });
    expect({ screen: screenLines(items), changes: changeLines(changes, lens).map(({ en }) => en) }).toEqual(expected);
  });

  it('looks through every channel in the order of the switch', () => {
    expect(lenses.map(({ kind }) => kind)).toEqual(['telegram', 'whatsapp', 'messenger', 'instagram', 'rcs', 'sms', 'web-chat']);
    for (const { kind } of lenses) expect(rows.filter((row) => row.kind === kind).length).toBeGreaterThan(0);
  });
});
