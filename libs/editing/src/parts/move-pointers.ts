import type { FlowNode, Json, JsonObject } from '@filo/core';
import { mapJson } from './map-json.ts';

/** Settings under these names point at a node of the flow (a jump's target). */
const pointer = /(^|\.)(node|nodeId)$/;

/** A node whose settings point at the new ids of nodes that were renamed. */
export function movePointers(node: FlowNode, ids: ReadonlyMap<string, string>): FlowNode {
  const config = mapJson(node.config as Json, { text: (text, path) => (pointer.test(path) ? (ids.get(text) ?? text) : text) });
  return config === node.config ? node : { ...node, config: config as JsonObject };
}
