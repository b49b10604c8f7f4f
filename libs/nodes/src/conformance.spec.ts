import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { AnyNodeKind } from '@filo/core';
import { nodeKinds } from './registry.ts';
import { caseConfigs, configFields, readCases } from './testing/index.ts';

const complete = { en: expect.stringMatching(/\S/), it: expect.stringMatching(/\S/) };
const exitName = /^[A-Za-z0-9_-]{1,28}$/;

const rooms = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`${entry.parentPath}/${entry.name}`).includes('run.ts'))
  .map(({ name }) => name);

/** The config as the kind's own schema leaves it, defaults filled in. */
const parsed = (kind: AnyNodeKind): unknown[] => caseConfigs(kind).map((config) => kind.config.parse(config));

describe('registry', () => {
  it('has one kind for each room, and no other', () => {
    expect([...nodeKinds.keys()].sort()).toEqual(rooms.sort());
  });
});

describe.each([...nodeKinds])('%s', (type, kind) => {
  it('is registered under its own name', () => {
    expect(kind.type).toBe(type);
  });

  it('has cases: good and bad ways, in English and Italian', () => {
    const cases = readCases(type) as { refused?: unknown; script?: unknown }[];
    expect(cases.filter(({ script }) => script !== undefined)).not.toHaveLength(0);
    expect(cases.filter(({ refused }) => refused !== undefined)).not.toHaveLength(0);
    const texts = JSON.stringify(cases);
    const speaks = kind.family === 'talk' || kind.family === 'ask' || kind.family === 'people';
    expect(!speaks || /"it"/.test(texts)).toBe(true);
  });

  it('has a title and a description in both languages', () => {
    expect(kind.title).toEqual(complete);
    expect(kind.description).toEqual(complete);
  });

  it('has a label and a hint in both languages for every field', () => {
    for (const { path, meta } of configFields(kind.config))
      expect({ path, ...meta }).toMatchObject({ path, label: complete, hint: complete });
  });

  it('says in both languages what is added to a list or a map', () => {
    for (const { path, meta, grows } of configFields(kind.config)) {
      // Bubbles and buttons are called the same in every kind; their widgets say so.
      if (!grows || meta.widget === 'bubbles' || meta.widget === 'buttons') continue;
      expect({ path, add: meta.add }).toEqual({ path, add: complete });
    }
  });

  it('has words in both languages for every value that can be chosen', () => {
    for (const { path, meta, values } of configFields(kind.config)) {
      // The methods of HTTP are called what they are.
      if (values.includes('GET')) continue;
      expect({ path, choices: Object.keys(meta.choices ?? {}) }).toEqual({ path, choices: expect.arrayContaining([...values]) });
      for (const words of Object.values(meta.choices ?? {})) expect(words).toEqual(complete);
    }
  });

  it('shows fields only for values that exist', () => {
    const fields = configFields(kind.config);
    for (const { meta } of fields)
      for (const [key, wanted] of Object.entries(meta.shownWhen ?? {}))
        for (const value of wanted) expect(fields.find(({ path }) => path === key)?.values ?? []).toContain(value);
  });

  it('speaks quietly: no exclamation marks in its own words', () => {
    const words = JSON.stringify([
      kind.title,
      kind.description,
      configFields(kind.config),
      parsed(kind).map((config) => kind.exits(config)),
    ]);
    expect(words).not.toContain('!');
  });

  it('refuses keys it does not know', () => {
    const [config = {}] = caseConfigs(kind);
    expect(kind.config.safeParse({ ...(config as object), unheardOf: 1 }).success).toBe(false);
  });

  it('has valid configs in its cases', () => {
    expect(caseConfigs(kind)).not.toHaveLength(0);
  });

  it('fills defaults, which then stay as they are', () => {
    for (const config of parsed(kind)) expect(kind.config.parse(config)).toEqual(config);
  });

  it('keeps configs through a JSON round trip', () => {
    for (const config of parsed(kind)) expect(kind.config.parse(JSON.parse(JSON.stringify(config)))).toEqual(config);
  });

  it('lists exits with distinct ids that an edge can name, and with labels', () => {
    for (const config of parsed(kind)) {
      const exits = kind.exits(config);
      expect(new Set(exits.map(({ id }) => id)).size).toBe(exits.length);
      for (const { id, label } of exits) {
        expect(id).toMatch(exitName);
        expect(typeof label === 'string' ? label : Object.values(label).join('')).toMatch(/\S/);
      }
    }
  });

  it('tells its facts for every valid config', () => {
    for (const config of parsed(kind)) {
      const facts = kind.facts(config);
      expect(JSON.parse(JSON.stringify(facts))).toEqual(JSON.parse(JSON.stringify({ ...facts })));
      for (const { path } of facts.texts ?? []) expect(at(config, path)).toBeDefined();
    }
  });
});

/** The value at a path in dots. */
function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], value);
}
