import type { Issue } from '../check/issue.ts';
import type { NodeKinds } from '../kinds/kind.ts';
import { readGraph } from './graph.ts';
import type { FlowVersion } from './version.ts';

/** What `compileFlow` is given. `find` looks up other versions; by default there are none. */
export interface CompileInput {
  id: string;
  flowId: string;
  document: unknown;
  kinds: NodeKinds;
  find?: FlowVersion['find'];
}

/**
 * Makes a stored flow ready to run: migrated, checked against its schema and its kinds' schemas, edges looked up.
 * Gives issues instead when the flow cannot run; mistakes that only make it run badly are `checkFlow`'s business.
 */
export function compileFlow({ id, flowId, document: json, kinds, find }: CompileInput): { flow: FlowVersion } | { issues: Issue[] } {
  const { document, nodes: read, issues } = readGraph(json, kinds);
  if (!document || issues.length > 0) return { issues };
  const nodes = new Map([...read].map(([nodeId, { kind, config, edges, exits }]) => [nodeId, { id: nodeId, kind, config, edges, exits }]));
  const triggers = [...nodes.values()].filter((node) => node.kind.trigger);
  const variables = new Map(document.variables.map((variable) => [variable.key, variable]));
  return { flow: { id, flowId, document, kinds, nodes, triggers, variables, find: find ?? (() => undefined) } };
}
