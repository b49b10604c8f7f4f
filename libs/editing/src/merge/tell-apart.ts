import type { FlowDocument, FlowNode, Json } from '@filo/core';
import { edgeId } from '../parts/edge-id.ts';
import { freeId } from '../parts/free-id.ts';
import { isSame } from '../parts/is-same.ts';
import { mapJson } from '../parts/map-json.ts';
import { movePointers } from '../parts/move-pointers.ts';
import { takenIds } from '../parts/taken-ids.ts';

/**
 * Mine, in which nodes that only by chance have the id of a node added there have another: two people who each add a message
 * both get `message-4`. The same type in the same place counts as the same node.
 */
export function tellApart(base: FlowDocument, mine: FlowDocument, theirs: FlowDocument): FlowDocument {
  const before = new Set(base.nodes.map(({ id }) => id));
  const added = new Map(theirs.nodes.filter(({ id }) => !before.has(id)).map((node) => [node.id, node]));
  const clashing = mine.nodes.filter((node) => {
    const other = added.get(node.id);
    return other && !isOne(node, other);
  });
  if (clashing.length === 0) return mine;
  const taken = new Set([base, mine, theirs].flatMap((document) => [...takenIds(document)]));
  const ids = new Map<string, string>();
  for (const { id } of clashing) {
    const free = freeId(id, taken);
    taken.add(free);
    ids.set(id, free);
  }
  return renameNodes(mine, ids);
}

function isOne(a: FlowNode, b: FlowNode): boolean {
  return a.type === b.type && (isSame(a.position, b.position) || (isSame(a.config, b.config) && a.name === b.name));
}

const inTests = /(^start|\.nodeId)$/;

function renameNodes(document: FlowDocument, ids: ReadonlyMap<string, string>): FlowDocument {
  const rename = (id: string): string => ids.get(id) ?? id;
  const edgeIds = new Set(document.edges.map(({ id }) => id));
  const { fallback } = document.settings;
  return {
    ...document,
    nodes: document.nodes.map((node) => ({ ...movePointers(node, ids), id: rename(node.id) })),
    edges: document.edges.map((edge) =>
      ids.has(edge.from) || ids.has(edge.to)
        ? {
            id: ids.has(edge.from) ? edgeId(rename(edge.from), edge.exit, edgeIds) : edge.id,
            from: rename(edge.from),
            exit: edge.exit,
            to: rename(edge.to),
          }
        : edge,
    ),
    settings: fallback === undefined ? document.settings : { ...document.settings, fallback: rename(fallback) },
    tests: document.tests.map((test) =>
      mapJson(test as unknown as Json, { text: (text, path) => (inTests.test(path) ? rename(text) : text) }),
    ) as unknown as FlowDocument['tests'],
  };
}
