/** @jest-environment node */
import type { FlowEdge } from '@filo/core';
import type { LaidCard } from './laid-card.ts';
import { tidy } from './tidy.ts';

const card = (id: string, more: Partial<LaidCard> = {}): LaidCard => ({
  id,
  x: 100,
  y: 40,
  width: 240,
  height: 160,
  exits: [],
  first: false,
  loose: false,
  ...more,
});
const edge = (from: string, to: string): FlowEdge => ({ id: `${from}-${to}`, from, exit: 'next', to });

describe('tidy', () => {
  it('puts cards from left to right, none on another, from the corner where they were', () => {
    const cards = [card('start', { first: true }), card('a', { height: 400 }), card('b'), card('c')];
    const places = tidy(cards, [edge('start', 'a'), edge('start', 'b'), edge('a', 'c'), edge('b', 'c')]);
    const boxes = cards.map(({ id, width, height }) => ({ id, width, height, ...(places[id] ?? { x: 0, y: 0 }) }));
    expect(Math.min(...boxes.map(({ x }) => x))).toBe(100);
    expect(Math.min(...boxes.map(({ y }) => y))).toBe(40);
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

  it('keeps every trigger in the first column, also one that leads far into the flow, and also around loops', () => {
    const cards = [card('start', { first: true }), card('help', { first: true }), card('a'), card('b'), card('c')];
    const places = tidy(cards, [edge('start', 'a'), edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('help', 'c'), edge('b', 'b')]);
    expect(places['help']?.x).toBe(places['start']?.x);
    expect(places['start']?.x).toBe(100);
  });

  it('puts a note under the card it stood beside, and leaves room for it', () => {
    const cards = [
      card('start', { first: true }),
      card('a', { x: 2000, y: 900 }),
      card('b'),
      card('memo', { x: 2010, y: 1100, height: 90, loose: true }),
    ];
    const places = tidy(cards, [edge('start', 'a'), { ...edge('start', 'b'), id: 'other' }]);
    expect(places['memo']).toEqual({ x: places['a']?.x, y: (places['a']?.y ?? 0) + 180 });
    expect(places['b']?.y).toBeGreaterThanOrEqual((places['memo']?.y ?? 0) + 90);
  });

  it('draws the main line straight, and the ways out in their order from top to bottom', () => {
    const cards = [card('start', { first: true }), card('menu', { exits: ['1', '2', '3'] }), ...['a', 'b', 'c', 'd'].map((id) => card(id))];
    const way = (exit: string, to: string): FlowEdge => ({ id: exit, from: 'menu', exit, to });
    const places = tidy(cards, [edge('start', 'menu'), way('3', 'c'), way('1', 'a'), way('2', 'b'), edge('a', 'd')]);
    expect(new Set(['start', 'menu', 'a', 'd'].map((id) => places[id]?.y))).toEqual(new Set([40]));
    expect(['a', 'b', 'c'].map((id) => places[id]?.y).toSorted((x, y) => (x ?? 0) - (y ?? 0))).toEqual(
      ['a', 'b', 'c'].map((id) => places[id]?.y),
    );
  });

  it('keeps a long way straight where a short one branches off before it', () => {
    const line = ['a', 'b', 'c', 'd', 'e'];
    const cards = [card('start', { first: true }), card('if', { exits: ['no', 'yes'] }), card('stop'), ...line.map((id) => card(id))];
    const places = tidy(cards, [
      edge('start', 'if'),
      { id: 'no', from: 'if', exit: 'no', to: 'stop' },
      { id: 'yes', from: 'if', exit: 'yes', to: 'a' },
      ...line.slice(1).map((id, index) => edge(line[index] ?? '', id)),
    ]);
    expect(new Set(['start', 'if', ...line].map((id) => places[id]?.y)).size).toBe(1);
    expect(places['stop']?.y).toBeLessThan(places['if']?.y ?? 0);
  });

  it('folds a long chain into rows, and puts groups that nothing joins side by side', () => {
    const chain = Array.from({ length: 120 }, (_, index) => card(`n${index}`, { first: index === 0 }));
    const along = chain.slice(1).map(({ id }, index) => edge(`n${index}`, id));
    expect(ratioOf(chain, tidy(chain, along))).toBeCloseTo(1.6, 0);
    const groups = Array.from({ length: 30 }, (_, index) => [card(`t${index}`, { first: true }), card(`m${index}`)]).flat();
    const pairs = Array.from({ length: 30 }, (_, index) => edge(`t${index}`, `m${index}`));
    expect(ratioOf(groups, tidy(groups, pairs))).toBeCloseTo(1.6, 0);
  });

  it('has nothing to say of an empty canvas', () => {
    expect(tidy([], [])).toEqual({});
  });
});

function ratioOf(cards: readonly LaidCard[], places: ReturnType<typeof tidy>): number {
  const right = Math.max(...cards.map(({ id, width }) => (places[id]?.x ?? 0) + width)) - 100;
  const bottom = Math.max(...cards.map(({ id, height }) => (places[id]?.y ?? 0) + height)) - 40;
  return right / bottom;
}
