import type { FlowDocument, FlowEdge, FlowNode } from '@filo/core';
import type { CommandOf, Point } from '../commands/command.ts';
import { edgeId } from '../parts/edge-id.ts';
import { freeId } from '../parts/free-id.ts';
import { movePointers } from '../parts/move-pointers.ts';
import { newNodeId } from '../parts/new-node-id.ts';
import { takenIds } from '../parts/taken-ids.ts';
import type { Clip } from './clip.ts';

/** Where and under which names a clip is put into a flow. */
export interface PasteOptions {
  /** Where the upper left corner of the clip goes. */
  at: Point;
  document: FlowDocument;
  /** Makes an id for a node of this type; one that is taken is made different. By default ids go by the type. */
  newId?: ((type: string) => string) | undefined;
}

/** The command that puts a clip into a flow: new ids, edges and jumps inside the clip kept, settings (and so button ids) as they were. */
export function paste(clip: Clip, { at, document, newId = (type) => newNodeId(document, type) }: PasteOptions): CommandOf<'insert'> {
  const taken = takenIds(document);
  const ids = new Map<string, string>();
  for (const node of clip.nodes) {
    const id = freeId(newId(node.type), taken);
    taken.add(id);
    ids.set(node.id, id);
  }
  const left = Math.min(...clip.nodes.map(({ position }) => position.x));
  const top = Math.min(...clip.nodes.map(({ position }) => position.y));
  const nodes = clip.nodes.map((node): FlowNode => ({
    ...movePointers(node, ids),
    id: ids.get(node.id) ?? node.id,
    position: { x: Math.round(at.x + node.position.x - left), y: Math.round(at.y + node.position.y - top) },
  }));
  const edgeIds = new Set(document.edges.map(({ id }) => id));
  const edges = clip.edges.flatMap((edge): FlowEdge[] => {
    const from = ids.get(edge.from);
    const to = ids.get(edge.to);
    if (from === undefined || to === undefined) return [];
    const id = edgeId(from, edge.exit, edgeIds);
    edgeIds.add(id);
    return [{ id, from, exit: edge.exit, to }];
  });
  return { do: 'insert', nodes, edges };
}
