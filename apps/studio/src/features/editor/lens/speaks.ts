import type { FlowNode } from '@filo/core';
import { nodeKinds } from '@filo/nodes';

/** Whether a node says something to the customer, by what their kind tells of their settings. */
export function speaks({ type, config }: FlowNode): boolean {
  const kind = nodeKinds.get(type);
  if (!kind || kind.trigger || !kind.entry) return false;
  const read = kind.config.safeParse(config);
  // What cannot be read yet is shown as such, if the type is one that talks or asks.
  return read.success ? (kind.facts(read.data).texts?.length ?? 0) > 0 : kind.family === 'talk' || kind.family === 'ask';
}
