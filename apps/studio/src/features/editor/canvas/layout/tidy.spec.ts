/** @jest-environment node */
import type { FlowEdge } from '@filo/core';
import { type LaidCard, tidy } from './tidy.ts';

const card = (id: string, more: Partial<LaidCard> = {}): LaidCard => ({
  id,
  x: 100,
  y: 50,
  width: 240,
  height: 160,
  first: false,
  loose: false,
  ...more,
});
const edge = (from: string, to: string): FlowEdge => ({ id: `${from}-${to}`, from, exit: 'next', to });

describe('tidy', () => {
  it('puts cards from left to right, none on another, from the corner where they were', async () => {
    const cards = [card('start', { first: true }), card('a', { height: 400 }), card('b'), card('c')];
    const places = await tidy(cards, [edge('start', 'a'), edge('start', 'b'), edge('a', 'c'), edge('b', 'c')]);
    const boxes = cards.map(({ id, width, height }) => ({ id, width, height, ...(places[id] ?? { x: 0, y: 0 }) }));
    expect(Math.min(...boxes.map(({ x }) => x))).toBe(100);
    expect(Math.min(...boxes.map(({ y }) => y))).toBe(50);
    expect(places['start']?.x).toBeLessThan(places['a']?.x ?? 0);
    expect(places['a']?.x).toBeLessThan(places['c']?.x ?? 0);
    for (const one of boxes)
      for (const other of boxes.filter(({ id }) => id > one.id))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
        ).toBe(true);
  });

  it('keeps every trigger in the first column, also one that leads far into the flow, and also around loops', async () => {
    const cards = [card('start', { first: true }), card('help', { first: true }), card('a'), card('b'), card('c')];
    const places = await tidy(cards, [
      edge('start', 'a'),
      edge('a', 'b'),
      edge('b', 'c'),
      edge('c', 'a'),
      edge('help', 'c'),
      edge('b', 'b'),
    ]);
    expect(places['help']?.x).toBe(places['start']?.x);
    expect(places['start']?.x).toBe(100);
  });

  it('lets a note follow the card it stood beside', async () => {
    const cards = [card('start', { first: true }), card('a', { x: 2000, y: 900 }), card('memo', { x: 2010, y: 1100, loose: true })];
    const places = await tidy(cards, [edge('start', 'a')]);
    expect(places['memo']).toEqual({ x: (places['a']?.x ?? 0) + 10, y: (places['a']?.y ?? 0) + 200 });
  });

  it('has nothing to say of an empty canvas', async () => {
    expect(await tidy([], [])).toEqual({});
  });
});
