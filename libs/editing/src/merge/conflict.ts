import type { Command } from '../commands/command.ts';

/** Something that was changed here and there, differently. What was done here stands in the merged document. */
export interface Conflict {
  readonly what: 'node' | 'edge' | 'variables' | 'tests' | 'name' | 'languages' | 'settings';
  /** The node's id, `<node>:<exit>` of an edge, keys of variables, ids of tests; empty for what is the flow's. */
  readonly ids: readonly string[];
  readonly change: 'both-changed' | 'removed-here' | 'removed-there';
  /** What of a node or of the settings both changed: `name`, `type`, or a place in the config in dots. */
  readonly paths: readonly string[];
  /** Takes what was done there instead. */
  readonly theirs: Command;
}
