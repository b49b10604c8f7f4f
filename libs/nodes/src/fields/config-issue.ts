import type { ConfigFacts } from '@filo/core';

/** A mistake that only the node's own kind can see. `path` in its params is the field to go to. */
export type ConfigIssue = NonNullable<ConfigFacts['issues']>[number];
