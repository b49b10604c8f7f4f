import type { Point, Size } from '../../parts/box.ts';
import { foldRows, type Standing } from './fold-rows.ts';
import type { Station } from './laid-card.ts';
import { packGroups } from './pack-groups.ts';
import { planColumns } from './plan-columns.ts';
import { stackBranches } from './stack-branches.ts';

interface Drawing extends Size {
  readonly places: ReadonlyMap<string, Point>;
}

/** A drawing is best about as wide as a screen. */
const screen = 1.6;

/** Within these it is left as it is: a flow is read from left to right, and a long one may be long. */
const tooTall = 0.7;
const tooWide = 4;
const manyColumns = 16;

/** A place for each card, from 0,0 on: in one piece while it looks well, else with long chains folded and separate groups side by side. */
export function arrange(cards: ReadonlyMap<string, Station>): ReadonlyMap<string, Point> {
  const standing = stand(cards);
  const whole = draw(standing, Infinity);
  const columns = 1 + Math.max(0, ...standing.map(({ column }) => column));
  const long = columns > manyColumns && whole.width > whole.height * tooWide;
  if (!long && whole.width >= whole.height * tooTall) return whole.places;
  const groups = separate(cards).map(stand);
  const tries = rowLengths(long ? columns : 1).flatMap((length) => {
    const drawings = groups.map((group) => draw(group, length));
    const widest = Math.max(...drawings.map(({ width }) => width));
    return [1, 1.5, 2, 3, 4, 6].map((times) => pack(drawings, widest * times));
  });
  return [whole, ...tries].reduce((best, drawing) => (oddness(drawing) < oddness(best) ? drawing : best)).places;
}

function stand(cards: ReadonlyMap<string, Station>): Standing[] {
  const columns = planColumns(cards);
  const { y } = stackBranches(cards, columns);
  return [...cards.values()].map((card) => ({ card, column: columns.column.get(card.id) ?? 0, y: y.get(card.id) ?? 0 }));
}

function draw(standing: readonly Standing[], columnsPerRow: number): Drawing {
  const places = foldRows(standing, columnsPerRow);
  return { places, ...sizeOf(standing.map(({ card }) => ({ ...(places.get(card.id) ?? { x: 0, y: 0 }), ...card }))) };
}

function pack(drawings: readonly Drawing[], shelf: number): Drawing {
  const corners = packGroups(drawings, shelf);
  const boxes = drawings.map((drawing, index) => ({ ...drawing, ...(corners[index] ?? { x: 0, y: 0 }) }));
  const places = boxes.flatMap(({ places: own, x, y }) => [...own].map(([id, at]) => [id, { x: at.x + x, y: at.y + y }] as const));
  return { places: new Map(places), ...sizeOf(boxes) };
}

/** How many columns a row could have. */
function rowLengths(columns: number): number[] {
  return [Infinity, ...Array.from({ length: Math.max(0, Math.min(columns, 60) - 5) }, (_, index) => index + 6)];
}

function sizeOf(boxes: readonly (Point & Size)[]): Size {
  return { width: Math.max(0, ...boxes.map((box) => box.x + box.width)), height: Math.max(0, ...boxes.map((box) => box.y + box.height)) };
}

function oddness({ width, height }: Size): number {
  return Math.abs(Math.log(Math.max(1, width) / Math.max(1, height) / screen));
}

/** Cards that nothing joins, apart. */
function separate(cards: ReadonlyMap<string, Station>): Map<string, Station>[] {
  const near = new Map([...cards.keys()].map((id) => [id, new Set<string>()]));
  for (const { id, next } of cards.values())
    for (const to of next) {
      near.get(id)?.add(to);
      near.get(to)?.add(id);
    }
  const seen = new Set<string>();
  const groups: Map<string, Station>[] = [];
  for (const start of cards.keys()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    // A set can grow while it is walked through.
    for (const id of group) for (const other of near.get(id) ?? []) group.add(other);
    for (const id of group) seen.add(id);
    groups.push(new Map([...cards].filter(([id]) => group.has(id))));
  }
  return groups;
}
