import type { Rule } from '../rule.ts';
import { variablesRead, variablesWritten } from '../variable-uses.ts';

/** A variable that is read but neither declared nor written anywhere renders empty: most often a typing mistake. */
export const unknownVariable: Rule = ({ document, nodes }) => {
  const known = new Set([...document.variables.map(({ key }) => key), ...variablesWritten(nodes)]);
  return [...nodes.values()].flatMap((node) =>
    [...variablesRead(node)]
      .filter((key) => !known.has(key))
      .map((variable) => ({ code: 'unknown-variable', nodeId: node.id, severity: 'warning' as const, params: { variable } })),
  );
};
