import type { FlowEdge } from '@filo/core';
import type { Point } from '../../parts/box.ts';
import { arrange } from './arrange.ts';
import type { LaidCard, Station } from './laid-card.ts';
import { notesOf } from './notes-of.ts';
import { stations } from './stations.ts';

/** Cards stand on a grid of this many pixels. */
const grid = 20;

/** Room between a card and the notes under it. */
const noteGap = 20;

/**
 * New places for all cards, as a person would draw the flow: from left to right, the main line straight, the ways out in their order,
 * notes under their cards, no card on another. The whole keeps its top left corner.
 */
export function tidy(cards: readonly LaidCard[], edges: readonly FlowEdge[]): Record<string, Point> {
  const bound = cards.filter(({ loose }) => !loose);
  const notes = notesOf(cards);
  const placed = arrange(new Map([...stations(bound, edges)].map(([id, card]) => [id, withNotes(card, notes.get(id) ?? [])])));
  const corner = { x: least(bound.map(({ x }) => x)), y: least(bound.map(({ y }) => y)) };
  const places = bound.flatMap((card) => {
    const at = placed.get(card.id) ?? { x: 0, y: 0 };
    const { x, y } = { x: at.x + corner.x, y: at.y + corner.y };
    let under = y + onGrid(card.height) + noteGap;
    const own = (notes.get(card.id) ?? []).map((note) => {
      const place = [note.id, { x, y: under }] as const;
      under += onGrid(note.height) + noteGap;
      return place;
    });
    return [[card.id, { x, y }] as const, ...own];
  });
  return Object.fromEntries(places);
}

/** As large as the card and its notes are together. */
function withNotes(card: Station, notes: readonly LaidCard[]): Station {
  const height = notes.reduce((sum, note) => sum + noteGap + onGrid(note.height), onGrid(card.height));
  return { ...card, width: onGrid(Math.max(card.width, ...notes.map(({ width }) => width))), height };
}

function onGrid(size: number): number {
  return Math.ceil(size / grid) * grid;
}

function least(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.round(Math.min(...values) / grid) * grid;
}
