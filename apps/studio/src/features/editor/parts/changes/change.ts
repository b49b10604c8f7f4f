import type { FlowNode } from '@filo/core';

/** One thing that is another one now, in words. */
export interface ChangeLine {
  /** `order`: the same entries in another order. `rewritten`: changed in a way that no short words can show. */
  what: 'set' | 'added' | 'removed' | 'changed' | 'order' | 'rewritten';
  /** What it is about, as the settings call it. */
  field: string;
  before?: string;
  after?: string;
}

/** Everything that is different about one node, or about the flow itself. */
export interface ChangeGroup {
  /** The node's id; null for the flow itself. */
  nodeId: string | null;
  what: 'added' | 'removed' | 'changed';
  title: string;
  /** The node as it is now, or as it was when it is gone; absent for the flow. */
  node?: FlowNode;
  /** An added or removed node in one line. */
  detail?: string;
  lines: ChangeLine[];
}

/** How two documents differ, ready to be shown. */
export interface Changes {
  groups: ChangeGroup[];
  added: number;
  removed: number;
  changed: number;
  /** Nodes that only stand elsewhere on the canvas. */
  moved: number;
}
