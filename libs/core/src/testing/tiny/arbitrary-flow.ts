import fc from 'fast-check';
import { compileFlow } from '../../flow/compile.ts';
import type { FlowVersion } from '../../flow/version.ts';
import type { JsonObject } from '../../json.ts';
import { wholeDocument } from '../case-flow.ts';
import { anyNode, ids, opening } from './arbitrary-node.ts';
import type { LooseNode } from './arbitrary-node.ts';
import { tinyKinds } from './kinds.ts';

interface LooseFlow {
  nodes: LooseNode[];
  /** Per exit, in order: where it leads, if anywhere. */
  targets: (number | undefined)[];
  fallback: number | undefined;
  type: string;
}

const target = fc.option(fc.nat(ids.length), { freq: 7, nil: undefined });

const looseFlow: fc.Arbitrary<LooseFlow> = fc.record({
  nodes: fc.array(anyNode, { minLength: 2, maxLength: ids.length - 1 }).map((nodes) => [opening, ...nodes]),
  targets: fc.array(target, { minLength: 24, maxLength: 24 }),
  fallback: target,
  type: fc.constantFrom('text', 'number', 'list', 'any'),
});

/** A random flow and another that it may call: valid, and otherwise as bad as can be. */
export const anyFlow: fc.Arbitrary<FlowVersion> = fc.tuple(looseFlow, looseFlow).map(([main, other]) => {
  const flows = new Map<string, FlowVersion>();
  const find: FlowVersion['find'] = (by) => flows.get('flowId' in by ? by.flowId : by.versionId.replace('@1', ''));
  const compile = (flowId: string, loose: LooseFlow): FlowVersion => {
    const made = compileFlow({ id: `${flowId}@1`, flowId, document: wholeDocument(placed(loose), flowId), kinds: tinyKinds, find });
    if ('issues' in made) throw new Error(JSON.stringify(made.issues));
    flows.set(flowId, made.flow);
    return made.flow;
  };
  compile('other', other);
  return compile('main', main);
});

function placed({ nodes, targets, fallback, type }: LooseFlow): JsonObject {
  const named = nodes.map((node, index) => ({ id: ids[index] ?? '', type: `tiny-${node.type}`, config: node.config as JsonObject }));
  const enterable = named.filter((node) => node.type !== 'tiny-trigger').map(({ id }) => id);
  const pick = (at: number | undefined): string | undefined =>
    at === undefined || enterable.length === 0 ? undefined : enterable[at % enterable.length];
  const exits = named.flatMap(({ id, type: name, config }) => {
    const kind = tinyKinds.get(name);
    return (kind?.exits(kind.config.parse(config)) ?? []).map((exit) => ({ from: id, exit: exit.id }));
  });
  const edges = exits.flatMap((exit, index) => {
    const to = pick(targets[index % targets.length]);
    return to === undefined ? [] : [{ ...exit, to }];
  });
  const rescue = pick(fallback);
  return {
    languages: ['en', 'it'],
    variables: [{ key: 'x', type }],
    settings: rescue === undefined ? {} : { fallback: rescue },
    nodes: named,
    edges,
  };
}
