import type { FlowDocument, FlowNode, Json, NodeKinds } from '@filo/core';
import { readNode } from '../parts/read-node.ts';
import { renameInNode } from './rename-in-node.ts';
import { renameInTest } from './rename-in-test.ts';

/** A place where a variable is used: a setting of a node, or a test. */
export type VariableUse =
  /** `path` is the place in the config in dots, `text` what stands there. */
  { in: 'node'; nodeId: string; path: string; how: 'reads' | 'writes'; text: string } | { in: 'test'; testId: string; name: string };

/** A name that no variable has, to see what renaming changes. */
const nobody = '__renamed__';

/** Where a variable is used, in the order of the document: everything that renaming it would change. */
export function variableUses(document: FlowDocument, key: string, kinds: NodeKinds): VariableUse[] {
  return [
    ...document.nodes.flatMap((node) => usesInNode(node, key, kinds)),
    ...document.tests
      .filter((test) => renameInTest(test, key, nobody) !== test)
      .map(({ id, name }): VariableUse => ({ in: 'test', testId: id, name })),
  ];
}

function usesInNode(node: FlowNode, key: string, kinds: NodeKinds): VariableUse[] {
  const renamed = renameInNode(node, key, nobody, kinds);
  if (renamed === node) return [];
  const writes = new Set(readNode(node, kinds)?.facts.writes);
  const uses: VariableUse[] = [];
  const add = (text: string, path: string): void => {
    uses.push({ in: 'node', nodeId: node.id, path, how: writes.has(text) ? 'writes' : 'reads', text });
  };
  compare(node.config, renamed.config, '', add);
  return uses;
}

/** Tells the strings and keys of `before` that are others in `after`, which has the same shape. */
function compare(before: Json, after: Json, path: string, tell: (text: string, path: string) => void): void {
  if (before === after) return;
  if (typeof before === 'string') tell(before, path);
  if (typeof before !== 'object' || before === null || typeof after !== 'object' || after === null) return;
  const renamed = Object.entries(after);
  Object.entries(before).forEach(([key, value], index) => {
    const [newKey, newValue] = renamed[index] ?? [key, value];
    const at = path === '' ? key : `${path}.${key}`;
    if (newKey !== key) tell(key, at);
    compare(value, newValue, at, tell);
  });
}
