import { create } from 'zustand';
import type { Point } from '../../parts/box.ts';
import type { Obstacle, Route } from '../routing/route.ts';

/** What a menu was opened on. */
export type MenuTarget = { on: 'card'; nodeId: string } | { on: 'edge'; edgeId: string } | { on: 'canvas' };

/** Below this zoom words on cards are specks. */
export const readableFrom = 0.4;

/** A next node about to be picked: where on the window, where on the canvas, what it connects from, and whether a mouse or finger asked. */
export interface Picking {
  readonly at: Point;
  readonly place: Point;
  readonly from: { nodeId: string; exit: string } | undefined;
  readonly byHand: boolean;
}

/** A text about to be written on its card. */
export interface WritingPlace {
  readonly nodeId: string;
  /** Its place in the config, in dots. With neither this nor `after`, the first text of the card is meant. */
  readonly path: string | null;
  /** Place of the text that a new entry of a list comes after. */
  readonly after: string | null;
  /** Whether it may have several lines. */
  readonly long: boolean;
  /** What to do when the card turns out to have no text. */
  readonly otherwise?: () => void;
}

/** Passing states of the canvas: open menus, and what hands are doing. */
interface CanvasUi {
  /** The context menu, at a point of the window. */
  readonly menu: { at: Point; target: MenuTarget } | null;
  /** The menu that picks the next node. */
  readonly picker: Picking | null;
  /** The node whose name is being written on its card. */
  readonly renaming: string | null;
  /** The text that is being written on its card. */
  readonly writing: WritingPlace | null;
  /** The edge something is about to be dropped on. */
  readonly hotEdge: string | null;
  readonly selectedEdges: ReadonlySet<string>;
  /** Whether an exit is being dragged. */
  readonly connecting: boolean;
  /** Whether the view is so far away that words on cards are specks. */
  readonly far: boolean;
  /** Where cards came to rest: edges find their way anew when it changes. */
  readonly atRest: readonly Obstacle[];
  /** Where each edge ran last. */
  readonly routes: Map<string, Route>;
}

/** The canvas's own state; nothing of it outlives the canvas. */
export const useCanvasUi = create<CanvasUi>(() => untouched());

/** Forgets everything: another flow is opened. */
export function resetCanvasUi(): void {
  useCanvasUi.setState(untouched());
}

function untouched(): CanvasUi {
  return {
    menu: null,
    picker: null,
    renaming: null,
    writing: null,
    hotEdge: null,
    selectedEdges: new Set(),
    connecting: false,
    far: false,
    atRest: [],
    routes: new Map(),
  };
}
