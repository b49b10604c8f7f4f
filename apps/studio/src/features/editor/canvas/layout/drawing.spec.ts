/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { type FlowDocument, flowDocument } from '@filo/core';
import { drawn, tidied } from '../testing/drawn.ts';
import { measure } from '../testing/measure.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../../../../../../${path}`, import.meta.url), 'utf8'));
const templates = 'apps/studio/src/features/flows/templates';
const names = readdirSync(new URL(`../../../../../../../${templates}`, import.meta.url)).filter((name) => /^[a-z-]+\.json$/.test(name));

/** A chain of menus, each of which also leads back to an earlier one and on to a later one. */
function largeFlow(size: number): FlowDocument {
  const button = (id: string) => ({ kind: 'reply', id, label: { en: id } });
  const menu = { text: { en: 'What next?' }, buttons: ['on', 'back', 'far'].map(button) };
  const nodes = Array.from({ length: size }, (_, index) => ({
    id: `n${index}`,
    type: 'button-menu',
    position: { x: 0, y: 0 },
    config: menu,
  }));
  const edges = nodes.slice(1).flatMap(({ id }, index) => [
    { id: `${id}-on`, from: `n${index}`, exit: 'on', to: id },
    { id: `${id}-back`, from: id, exit: 'back', to: `n${Math.max(0, index - 3)}` },
    { id: `${id}-far`, from: id, exit: 'far', to: `n${Math.min(size - 1, index + 20)}` },
  ]);
  return flowDocument.parse({ format: 'filo.flow/1', name: 'Large', languages: ['en'], nodes, edges });
}

interface Bounds {
  /** Mean length of an edge, in pixels; the flows of a few dozen nodes are at 500 to 1,200. */
  length: number;
  /** Crossings for each edge. */
  crossings: number;
  /** Width by height, from and to. */
  ratio: readonly [number, number];
}

const small: Bounds = { length: 1400, crossings: 2, ratio: [1, 8] };

describe('a flow that was tidied up', () => {
  it.each<[name: string, document: unknown, bounds: Bounds]>([
    ...names.map((name): [string, unknown, Bounds] => [name, read(`${templates}/${name}`), small]),
    ['the demo flow', read('apps/engine/src/demo/order-desk.json'), small],
    ['a flow of 500 nodes', largeFlow(500), { length: 5000, crossings: 12, ratio: [1.2, 2.2] }],
  ])('is drawn as a person would: %s', (_name, source, bounds) => {
    const document = tidied(flowDocument.parse(documentOf(source)));
    for (const { position } of document.nodes) expect([Math.abs(position.x % 20), Math.abs(position.y % 20)]).toEqual([0, 0]);
    const quality = measure(drawn(document));
    expect(quality).toMatchObject({ cards: document.nodes.length, overlaps: 0, hidden: 0 });
    expect(quality.length).toBeLessThan(bounds.length);
    expect(quality.crossings).toBeLessThan(document.edges.length * bounds.crossings);
    expect(quality.ratio).toBeGreaterThan(bounds.ratio[0]);
    expect(quality.ratio).toBeLessThan(bounds.ratio[1]);
  });

  it('stays as it is when it is tidied up again', () => {
    const once = tidied(flowDocument.parse(documentOf(read('apps/engine/src/demo/order-desk.json'))));
    expect(tidied(once)).toEqual(once);
  });
});

function documentOf(source: unknown): unknown {
  return typeof source === 'object' && source !== null && 'document' in source ? source.document : source;
}
