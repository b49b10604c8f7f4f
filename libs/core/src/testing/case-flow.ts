import { flowFormat } from '../flow/document.ts';
import type { JsonObject } from '../json.ts';
import type { AnyNodeKind, NodeKinds } from '../kinds/kind.ts';
import { marker, markerPrefix, opener } from './marker.ts';
import type { NodeCase } from './node-case.ts';

/** Kinds with the two that only cases have. */
export function caseKinds(kinds: NodeKinds): NodeKinds {
  return new Map<string, AnyNodeKind>([...kinds, [marker.type, marker], [opener.type, opener]]);
}

/** The document of a case: its own flow, or one made around its single node. */
export function caseFlow(kind: AnyNodeKind, one: NodeCase): JsonObject {
  return one.flow ? wholeDocument(one.flow, one.name) : wholeDocument(aroundNode(kind, one), one.name);
}

/** Fills in what a case may leave out of a document. */
export function wholeDocument(part: JsonObject, name: string): JsonObject {
  const edges = (part['edges'] ?? []) as JsonObject[];
  return {
    format: flowFormat,
    name: name.slice(0, 200),
    nodes: [],
    ...part,
    edges: edges.map((edge, index) => ({ id: `edge${index}`, ...edge })),
  };
}

function aroundNode(kind: AnyNodeKind, { config = {}, languages, variables, settings, vars }: NodeCase): JsonObject {
  const read = kind.config.safeParse(config);
  const exits = read.success ? kind.exits(read.data).map(({ id }) => id) : [];
  const before = kind.trigger ? [] : [{ id: 'opener', type: opener.type }];
  // A trigger's run starts with the customer's own event, which carries no variables.
  const given = kind.trigger ? Object.entries(vars).map(([key, initial]) => ({ key, type: 'any', initial })) : [];
  return {
    ...(languages && { languages }),
    ...(settings && { settings }),
    variables: [...(variables ?? []), ...given],
    nodes: [
      ...before,
      { id: 'node', type: kind.type, version: kind.version, config },
      ...exits.map((exit) => ({ id: `${markerPrefix}${exit}`, type: marker.type })),
    ],
    edges: [
      ...before.map(() => ({ from: 'opener', exit: 'next', to: 'node' })),
      ...exits.map((exit) => ({ from: 'node', exit, to: `${markerPrefix}${exit}` })),
    ],
  };
}
