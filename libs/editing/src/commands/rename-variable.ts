import { renameInNode } from '../variables/rename-in-node.ts';
import { renameInTest } from '../variables/rename-in-test.ts';
import type { Change } from './change.ts';
import { changeNodes } from './change-nodes.ts';

/** Renames a variable where it is declared and wherever it is used; not to the name of another declared one, which would mix the two. */
export const renameVariable: Change<'rename-variable'> = (document, { from, to }, kinds) => {
  const isDeclared = (name: string): boolean => document.variables.some(({ key }) => key === name);
  if (from === to || !/^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(to) || (isDeclared(from) && isDeclared(to))) return document;
  const renamed = changeNodes(document, (node) => renameInNode(node, from, to, kinds));
  const tests = renamed.tests.map((test) => renameInTest(test, from, to));
  const inTests = tests.some((test, index) => test !== renamed.tests[index]);
  if (!isDeclared(from) && !inTests) return renamed;
  return {
    ...renamed,
    variables: isDeclared(from)
      ? renamed.variables.map((variable) => (variable.key === from ? { ...variable, key: to } : variable))
      : renamed.variables,
    tests: inTests ? tests : renamed.tests,
  };
};
