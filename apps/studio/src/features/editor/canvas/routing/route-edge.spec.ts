import { touches } from './clear.ts';
import { alongRoute } from '../testing/along-route.ts';
import { drawRoute } from './draw-route.ts';
import { routeEdge } from './route-edge.ts';
import type { Ends, Obstacle, Route } from './route.ts';

const card = (id: string, x: number, y: number, height = 160): Obstacle => ({ id, x, y, width: 240, height });
const a = card('a', 0, 0);
const b = card('b', 800, 0);

const ends = (source: Obstacle, target: Obstacle, more: Partial<Ends> = {}): Ends => ({
  from: { x: source.x + source.width + 6, y: source.y + 22 },
  to: { x: target.x - 6, y: target.y + 22 },
  source: source.id,
  target: target.id,
  turn: 0,
  turns: 1,
  lane: 0,
  ...more,
});

/** Cards that a route runs under. */
const under = (route: Route, cards: readonly Obstacle[]): string[] =>
  cards.filter((box) => alongRoute(route, 4).some((point) => touches(point, box, 0))).map(({ id }) => id);

describe('routeEdge', () => {
  it('is a plain curve where nothing is in between', () => {
    expect(routeEdge(ends(a, b), [a, b])).toMatchObject({ curved: true });
  });

  const wall = Array.from({ length: 5 }, (_, index) => card(`w${index}`, 400, index * 220 - 440, 180));
  it.each<[what: string, from: Obstacle, to: Obstacle, between: Obstacle[]]>([
    ['a card in between', a, b, [card('c', 400, -40)]],
    ['a column of cards, through the gap between two of them', a, b, wall],
    ['cards one behind the other', a, b, [card('c', 290, -40), card('d', 535, 10)]],
    ['all cards on the way back', b, a, [card('c', 400, -40)]],
    ['its own card, back to itself', a, a, []],
    ['a card that it comes back to from right below', card('below', 0, 300), a, [card('c', 0, 600)]],
    ['a card that stands close', a, card('near', 270, 300), [card('c', 255, 100, 150)]],
  ])('goes around %s', (_what, from, to, between) => {
    const cards = [...new Set([from, to]), ...between];
    const route = routeEdge(ends(from, to), cards);
    expect(under(route, cards)).toEqual([]);
    expect(route.points.at(0)).toEqual(ends(from, to).from);
    expect(route.points.at(-1)).toEqual(ends(from, to).to);
  });

  it('goes back above or below the cards in between, not among them', () => {
    const route = routeEdge(ends(b, a), [a, b, card('c', 400, -40)]);
    const level = route.points.find(({ y }, index) => y === route.points[index + 1]?.y && index > 0)?.y ?? 0;
    expect(level < -40 || level > 160).toBe(true);
  });

  it('keeps edges apart that leave one card for different cards above', () => {
    const above = [card('p', 300, -900), card('q', 620, -900)];
    const lower = [card('wall', 300, -600, 900)];
    const routes = above.map((to, turn) => routeEdge(ends(a, to, { turn, turns: 2, lane: turn }), [a, ...above, ...lower]));
    const uprights = routes.map(({ points }) => points[1]?.x);
    expect(new Set(uprights).size).toBe(2);
  });

  it('stays on its side of a card that is dragged past the middle, and changes once when it is far past', () => {
    const moved = (y: number): Obstacle => card('c', 400, y);
    let route = routeEdge(ends(a, b), [a, b, moved(-45)]);
    const sides: boolean[] = [];
    for (let y = -45; y >= -150; y -= 1) {
      route = routeEdge(ends(a, b), [a, b, moved(y)], route);
      sides.push((route.points[2]?.y ?? 0) > y + 80);
    }
    for (let y = -150; y <= -45; y += 1) {
      route = routeEdge(ends(a, b), [a, b, moved(y)], route);
      sides.push((route.points[2]?.y ?? 0) > y + 80);
    }
    const changes = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
    expect(changes).toBeLessThanOrEqual(1);
  });

  it('is drawn all the same where cards lie on each other', () => {
    const heap = [a, card('c', 100, 10), card('d', 200, 20), b];
    expect(drawRoute(routeEdge(ends(a, b), heap))).toMatch(/^M246,22 /);
  });

  it('is drawn with round corners', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ];
    expect(drawRoute({ points, curved: false })).toBe('M0,0 L78,0 Q100,0 100,22 L100,100');
  });
});
