import type { Point } from '../../parts/box.ts';
import type { Station } from './laid-card.ts';

/** Room between columns, with space for edges to go up and down. */
const columnGap = 100;

/** Room between rows, with space for the edges that lead back to the beginning of the next row. */
const rowGap = 140;

/** A card in its column, and how far down. */
export interface Standing {
  readonly card: Station;
  readonly column: number;
  readonly y: number;
}

/** A place for each card: columns side by side, and after so many of them a new row below, as lines of text. */
export function foldRows(standing: readonly Standing[], columnsPerRow: number): Map<string, Point> {
  const rows = Map.groupBy(standing, ({ column }) => Math.floor(column / columnsPerRow));
  const places = new Map<string, Point>();
  let top = 0;
  for (const number of [...rows.keys()].toSorted((a, b) => a - b)) {
    const row = rows.get(number) ?? [];
    const highest = Math.min(...row.map(({ y }) => y));
    const x = columnStarts(row);
    for (const { card, column, y } of row) places.set(card.id, { x: x.get(column) ?? 0, y: top + y - highest });
    top = Math.max(...row.map(({ card, y }) => top + y - highest + card.height)) + rowGap;
  }
  return places;
}

function columnStarts(row: readonly Standing[]): Map<number, number> {
  const columns = Map.groupBy(row, ({ column }) => column);
  const starts = new Map<number, number>();
  let x = 0;
  for (const column of [...columns.keys()].toSorted((a, b) => a - b)) {
    starts.set(column, x);
    x += Math.max(...(columns.get(column) ?? []).map(({ card }) => card.width)) + columnGap;
  }
  return starts;
}
