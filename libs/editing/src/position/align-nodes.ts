import type { CommandOf, Point } from '../commands/command.ts';
import { cardSize } from './card-size.ts';

/** How cards are put in line with each other. */
export type Alignment = 'left' | 'right' | 'top' | 'bottom' | 'center-x' | 'center-y' | 'distribute-x' | 'distribute-y';

/** Where a card is, and how large, where it was measured. */
export interface Place extends Point {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

interface Span {
  readonly id: string;
  readonly start: number;
  readonly size: number;
}

type Line = (spans: readonly Span[]) => readonly number[];

const low = (spans: readonly Span[]): number => Math.min(...spans.map(({ start }) => start));
const high = (spans: readonly Span[]): number => Math.max(...spans.map(({ start, size }) => start + size));

const atStart: Line = (spans) => spans.map(() => low(spans));
const atEnd: Line = (spans) => spans.map(({ size }) => high(spans) - size);
const atCentre: Line = (spans) => spans.map(({ size }) => (low(spans) + high(spans) - size) / 2);

/** The same space between each card and the next; the first and the last stay. */
const spread: Line = (spans) => {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const last = inOrder.at(-1);
  const first = inOrder[0];
  if (!first || !last || inOrder.length < 3) return spans.map(({ start }) => start);
  const room = last.start - first.start - inOrder.slice(0, -1).reduce((sum, { size }) => sum + size, 0);
  const gap = room / (inOrder.length - 1);
  const starts = new Map<string, number>();
  let at = first.start;
  for (const { id, size } of inOrder) {
    starts.set(id, at);
    at += size + gap;
  }
  return spans.map(({ id, start }) => starts.get(id) ?? start);
};

const lines: Record<Alignment, { axis: 'x' | 'y'; line: Line }> = {
  left: { axis: 'x', line: atStart },
  right: { axis: 'x', line: atEnd },
  top: { axis: 'y', line: atStart },
  bottom: { axis: 'y', line: atEnd },
  'center-x': { axis: 'x', line: atCentre },
  'center-y': { axis: 'y', line: atCentre },
  'distribute-x': { axis: 'x', line: spread },
  'distribute-y': { axis: 'y', line: spread },
};

/** The command that puts cards in line, or the same space between them. */
export function alignNodes(positions: Readonly<Record<string, Place>>, how: Alignment): CommandOf<'move-nodes'> {
  const { axis, line } = lines[how];
  const places = Object.entries(positions);
  const spans = places.map(([id, place]): Span => {
    const size = axis === 'x' ? (place.width ?? cardSize.width) : (place.height ?? cardSize.height);
    return { id, start: place[axis], size };
  });
  const starts = line(spans).map((start) => Math.round(start));
  const moved = places.map(([id, { x, y }], index): [string, Point] => [id, { ...{ x, y }, [axis]: starts[index] ?? 0 }]);
  return { do: 'move-nodes', positions: Object.fromEntries(moved) };
}
