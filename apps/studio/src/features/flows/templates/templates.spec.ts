import { limitsFor } from '@filo/channels/lens';
import { checkFlow, coverageOf, type FlowDocument, flowDocument, type JsonObject, readyFlow, runFlowTests } from '@filo/core';
import { nodeKinds } from '@filo/nodes';
import { describe, expect, it } from '@jest/globals';
import { flowPicture } from '../picture/draw-picture.ts';
import { templates } from './index.ts';

const languages = ['en', 'it'] as const;
const limits = ['telegram', 'web-chat'].flatMap(limitsFor);

const all = await Promise.all(
  templates.flatMap(({ id, load }) => languages.map(async (language) => ({ id, language, json: await load(language) }))),
);

/** Every text for customers, as it is written per language. */
function localised(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(localised);
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  return 'en' in one || 'it' in one ? [one] : Object.values(one).flatMap(localised);
}

/** What those read who draw the flow or answer in it. */
function names(json: JsonObject): string[] {
  const { name, nodes, tests } = flowDocument.parse(json);
  const inside = nodes.flatMap(({ type, config }) => [
    ...['reason', 'summary', 'team'].map((key) => config[key]),
    ...(type === 'note' ? [config.text] : []),
    ...(Array.isArray(config.branches) ? config.branches.map((branch) => (branch as JsonObject).name) : []),
  ]);
  return [name, ...nodes.map((node) => node.name), ...inside, ...tests.map((test) => test.name)].filter((one) => typeof one === 'string');
}

const overlaps = (document: JsonObject): string[] => {
  const { nodes } = flowPicture(document);
  return nodes.flatMap((a, index) =>
    nodes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h)
      .map((b) => `${a.id} ${b.id}`),
  );
};

const parsed = (json: JsonObject): FlowDocument => flowDocument.parse(json);

it('offers eight templates, each with its words', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'order-status',
    'clinic-appointment',
    'opening-hours',
    'lead-capture',
    'restaurant-table',
    'lost-card',
    'customer-satisfaction',
    'event-registration',
  ]);
  for (const { title, description } of templates) for (const text of [title, description]) expect([text.en, text.it]).not.toContain('');
});

describe.each(all)('$id for $language', ({ id, language, json }) => {
  it('is a flow without mistakes', () => {
    expect(flowDocument.safeParse(json).error).toBeUndefined();
    expect(checkFlow(json, nodeKinds, { channels: limits, flows: [] })).toEqual([]);
  });

  it('passes its own tests: the main way, a mistake, Italian', () => {
    const { issues, results } = runFlowTests({ document: json, kinds: nodeKinds });
    expect(issues).toEqual([]);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    const { tests } = parsed(json);
    expect(tests.length).toBeGreaterThanOrEqual(3);
    expect(tests.length).toBeLessThanOrEqual(6);
    expect(tests.some((test) => test.language === 'it')).toBe(true);
    expect(tests.every(({ lines }) => lines.some(({ expect: expected }) => expected?.exits))).toBe(true);
  });

  it('has tests that meet a person and most of its nodes', () => {
    const ready = readyFlow({ document: json, kinds: nodeKinds });
    if ('issues' in ready) throw new Error(JSON.stringify(ready.issues));
    const { results } = runFlowTests(ready.flow);
    const visited = new Set(results.flatMap((result) => result.visited.nodes));
    const { nodes } = parsed(json);
    expect(nodes.filter(({ type, id: node }) => type === 'handoff' && visited.has(node))).not.toEqual([]);
    expect(coverageOf(ready.flow, results)).toBeDefined();
    expect(visited.size / nodes.length).toBeGreaterThan(0.6);
  });

  it('speaks both languages everywhere', () => {
    const texts = localised(json.nodes);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(({ en, it: italian }) => !en || !italian || (typeof en === 'string' && en !== 'No' && en === italian))).toEqual([]);
    expect(json.languages).toEqual(language === 'en' ? ['en', 'it'] : ['it', 'en']);
    expect(json.name).toBe(templates.find((template) => template.id === id)?.title[language]);
  });

  it('has names in the language of its reader', async () => {
    const { default: italian } = await import('./names.it.json', { with: { type: 'json' } });
    const known: string[] = language === 'en' ? Object.keys(italian) : Object.values(italian);
    expect(names(json).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('keeps what tells of a person apart', () => {
    const personal = parsed(json).variables.filter(({ key }) =>
      /phone|name|patient|message|question|comment|needs|wishes|digits|company|change/i.test(key),
    );
    expect(personal.filter((variable) => !variable.personal)).toEqual([]);
  });

  it('is laid out on the grid, and nothing overlaps', () => {
    const off = parsed(json).nodes.filter(({ position: { x, y } }) => x % 20 !== 0 || y % 20 !== 0);
    expect(off).toEqual([]);
    expect(overlaps(json)).toEqual([]);
  });
});
