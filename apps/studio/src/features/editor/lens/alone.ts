import type { FlowDocument, FlowNode, JsonObject } from '@filo/core';

/**
 * A flow of this one node, with what its texts speak of. Variables that begin empty hold their own name, so that a preview reads
 * as a message and not as one with holes.
 */
export function alone({ format, name, languages, variables, settings }: FlowDocument, node: FlowNode): JsonObject {
  const { fallback: _fallback, ...kept } = settings;
  const spoken = variables.map((variable) =>
    variable.type === 'text' && variable.initial === undefined ? { ...variable, initial: variable.key } : variable,
  );
  return { format, name, languages, variables: spoken, settings: kept, nodes: [node], edges: [], tests: [] };
}
