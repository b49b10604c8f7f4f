import type { Exit } from '@filo/core';

/** An exit of a node in the outline, connected or not. */
export interface OutlineExit {
  readonly id: string;
  readonly label: Exit['label'];
  readonly failure: boolean;
  /** Its edge; null while it leads nowhere. */
  readonly edgeId: string | null;
  readonly to: OutlineItem | null;
}

/** A node in the outline. A node that has come before is a reference to it, with nothing below. */
export interface OutlineItem {
  readonly nodeId: string;
  /** Why it stands at the top; null below another node. */
  readonly root: 'trigger' | 'fallback' | 'unreachable' | 'note' | null;
  readonly reference: boolean;
  readonly exits: readonly OutlineExit[];
  /** Nodes it goes on to without an edge, as a jump does. */
  readonly jumps: readonly OutlineItem[];
}
