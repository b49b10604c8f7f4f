import type { Box, Size } from '../../parts/box.ts';

/** A card to be laid out. */
export interface LaidCard extends Box {
  readonly id: string;
  /** Its ways out, top to bottom. */
  readonly exits: readonly string[];
  /** Triggers begin a group of their own. */
  readonly first: boolean;
  /** Notes go where the card goes that they stand beside. */
  readonly loose: boolean;
}

/** A card and where it leads. */
export interface Station extends Size {
  readonly id: string;
  readonly first: boolean;
  /** The cards it leads to, in the order of its ways out, each once. */
  readonly next: readonly string[];
}
