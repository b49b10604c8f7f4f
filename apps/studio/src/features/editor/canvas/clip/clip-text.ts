import { flowEdge, flowNode } from '@filo/core';
import type { Clip } from '@filo/editing';
import { z } from 'zod';

const mark = 'filo/clip';

const written = z.object({ type: z.literal(mark), nodes: z.array(flowNode).min(1).max(2000), edges: z.array(flowEdge).max(8000) });

/** Copied nodes as the text that goes to the clipboard. */
export function writeClip(clip: Clip): string {
  return JSON.stringify({ type: mark, ...clip });
}

/** Copied nodes out of a text from the clipboard; undefined for any other text. */
export function readClip(text: string): Clip | undefined {
  if (!text.includes(mark)) return undefined;
  try {
    const { nodes, edges } = written.parse(JSON.parse(text));
    return { nodes, edges };
  } catch {
    return undefined;
  }
}
