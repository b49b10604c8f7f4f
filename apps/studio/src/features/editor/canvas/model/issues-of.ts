import type { Issue } from '@filo/core';

const known = new WeakMap<readonly Issue[], ReadonlyMap<string | null, string>>();

/** Issues of a node as JSON, empty when there are none: every check makes new objects, and a card need not be drawn again for the same words. */
export function issuesOf(issues: readonly Issue[], nodeId: string): string {
  let byNode = known.get(issues);
  if (!byNode) {
    const groups = Map.groupBy(issues, (issue) => issue.nodeId);
    byNode = new Map([...groups].map(([id, own]) => [id, JSON.stringify(own)]));
    known.set(issues, byNode);
  }
  return byNode.get(nodeId) ?? '';
}
