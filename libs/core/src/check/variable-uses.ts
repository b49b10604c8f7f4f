import type { GraphNode } from '../flow/graph.ts';
import { templateVariables } from '../templates/variables.ts';
import { nodeTemplates } from './node-templates.ts';

/** Keys of the variables a node reads, in templates and by path. */
export function variablesRead(node: GraphNode): Set<string> {
  const paths = nodeTemplates(node).flatMap(({ template }) => {
    const found = templateVariables(template);
    return 'paths' in found ? found.paths : [];
  });
  return keysOf([...paths, ...(node.facts.reads ?? [])]);
}

/** Keys of the variables some node writes. */
export function variablesWritten(nodes: ReadonlyMap<string, GraphNode>): Set<string> {
  return keysOf([...nodes.values()].flatMap(({ facts }) => facts.writes ?? []));
}

function keysOf(paths: readonly string[]): Set<string> {
  return new Set(paths.flatMap((path) => /^vars\.([A-Za-z_][A-Za-z0-9_]*)/.exec(path)?.[1] ?? []));
}
