import { flowEdge, flowNode } from '@filo/core';
import type { Clip } from './clip.ts';

const nodes = flowNode.array().min(1).max(2000);
const edges = flowEdge.array().max(8000);

/** Reads what stands in the clipboard; null when it is not a clip. */
export function readClip(text: string): Clip | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Most of what people copy is not ours.
    return null;
  }
  if (typeof json !== 'object' || json === null || !('format' in json) || json.format !== 'filo.clip/1') return null;
  const clip = json as Partial<Record<keyof Clip, unknown>>;
  const readNodes = nodes.safeParse(clip.nodes);
  const readEdges = edges.safeParse(clip.edges);
  return readNodes.success && readEdges.success ? { format: 'filo.clip/1', nodes: readNodes.data, edges: readEdges.data } : null;
}
