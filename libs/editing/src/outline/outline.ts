import type { FlowDocument, NodeKinds } from '@filo/core';
import type { OutlineExit, OutlineItem } from './outline-item.ts';
import { exitsOf, readFlow, type ReadFlow } from './read-flow.ts';

/**
 * The flow as a tree: from each trigger along the exits, then the fallback and what nothing leads to, then notes. Each node has its
 * place once; where it comes again stands a reference.
 */
export function outline(document: FlowDocument, kinds: NodeKinds): OutlineItem[] {
  const flow = readFlow(document, kinds);
  const seen = new Set<string>();
  const items: OutlineItem[] = [];
  const begin = (ids: readonly string[], root: OutlineItem['root']): void => {
    for (const id of ids) if (!seen.has(id)) items.push(grow(id, root, flow, seen));
  };
  begin(flow.triggers, 'trigger');
  const { fallback } = document.settings;
  if (fallback !== undefined && flow.nodes.has(fallback)) begin([fallback], 'fallback');
  const left = [...flow.nodes.keys()].filter((id) => !seen.has(id) && !flow.notes.has(id));
  const led = new Set(left.flatMap((id) => flow.next(id)));
  // First what begins a lost branch, then what only goes round in circles.
  begin(
    left.filter((id) => !led.has(id)),
    'unreachable',
  );
  begin(left, 'unreachable');
  begin([...flow.notes], 'note');
  return items;
}

type Growing = { -readonly [Key in keyof OutlineItem]: OutlineItem[Key] };

/** The tree below a node, depth first. Not by recursion: a long flow would be deep. */
function grow(id: string, root: OutlineItem['root'], flow: ReadFlow, seen: Set<string>): OutlineItem {
  const start: Growing = { nodeId: id, root, reference: false, exits: [], jumps: [] };
  const open: Growing[] = [start];
  for (let item = open.pop(); item; item = open.pop()) {
    if (seen.has(item.nodeId)) {
      item.reference = true;
      continue;
    }
    seen.add(item.nodeId);
    const below: Growing[] = [];
    const child = (nodeId: string): Growing => {
      const made: Growing = { nodeId, root: null, reference: false, exits: [], jumps: [] };
      below.push(made);
      return made;
    };
    item.exits = exitsOf(item.nodeId, flow).map(({ id: exit, label, failure, edge }): OutlineExit => ({
      id: exit,
      label,
      failure,
      edgeId: edge?.id ?? null,
      to: edge && flow.nodes.has(edge.to) ? child(edge.to) : null,
    }));
    item.jumps = flow.jumps(item.nodeId).map(child);
    open.push(...below.reverse());
  }
  return start;
}
