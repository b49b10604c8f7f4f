import type { Issue } from '../check/issue.ts';
import type { ConfigFacts, Exit, NodeKinds } from '../kinds/kind.ts';
import type { FlowDocument, FlowNode } from './document.ts';
import { flowDocument } from './document.ts';
import { linkEdges } from './link-edges.ts';
import { migrateDocument } from './migrate.ts';
import { schemaIssues } from './schema-issues.ts';
import type { CompiledNode } from './version.ts';

/** A node as `check` sees it: ready to run, with what its kind tells of its config. */
export interface GraphNode extends CompiledNode {
  source: FlowNode;
  facts: ConfigFacts;
  exitList: readonly Exit[];
  edges: Map<string, string>;
}

/** A flow read as far as it can be: `document` is null when its outer shape is wrong, bad nodes are left out. */
export interface FlowGraph {
  document: FlowDocument | null;
  nodes: Map<string, GraphNode>;
  issues: Issue[];
}

/** Reads, migrates and links a flow document; every mistake becomes an issue and the rest goes on. */
export function readGraph(json: unknown, kinds: NodeKinds): FlowGraph {
  const parsed = flowDocument.safeParse(migrateDocument(json, kinds));
  if (!parsed.success) return { document: null, nodes: new Map(), issues: schemaIssues(parsed.error, 'invalid-document', null) };
  const document = parsed.data;
  const graph: FlowGraph = { document, nodes: new Map(), issues: [] };
  const ids = new Set<string>();
  for (const node of document.nodes) {
    if (ids.has(node.id)) graph.issues.push({ code: 'duplicate-id', nodeId: node.id, severity: 'error', params: { id: node.id } });
    else readNode(node, kinds, graph);
    ids.add(node.id);
  }
  linkEdges(document.edges, ids, graph);
  const { fallback } = document.settings;
  if (fallback !== undefined && !ids.has(fallback))
    graph.issues.push({ code: 'unknown-fallback', nodeId: null, severity: 'error', params: { fallback } });
  return graph;
}

function readNode(node: FlowNode, kinds: NodeKinds, graph: FlowGraph): void {
  const kind = kinds.get(node.type);
  if (!kind) {
    graph.issues.push({ code: 'unknown-type', nodeId: node.id, severity: 'error', params: { type: node.type } });
    return;
  }
  const config = kind.config.safeParse(node.config);
  if (!config.success) {
    graph.issues.push(...schemaIssues(config.error, 'invalid-config', node.id));
    return;
  }
  const exitList = kind.exits(config.data);
  const exits = new Map(exitList.map((exit) => [exit.id, { failure: exit.failure === true }]));
  graph.nodes.set(node.id, {
    id: node.id,
    kind,
    config: config.data,
    edges: new Map(),
    exits,
    exitList,
    source: node,
    facts: kind.facts(config.data),
  });
}
