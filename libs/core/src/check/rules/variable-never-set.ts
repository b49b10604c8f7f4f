import type { Rule } from '../rule.ts';
import { variablesRead, variablesWritten } from '../variable-uses.ts';

/** A declared variable that is read has to come from somewhere: an initial value or a node (a caller's inputs apart). */
export const variableNeverSet: Rule = ({ document, nodes }) => {
  const written = variablesWritten(nodes);
  const unset = new Set(document.variables.filter(({ key, initial }) => initial === undefined && !written.has(key)).map(({ key }) => key));
  return [...nodes.values()].flatMap((node) =>
    [...variablesRead(node)]
      .filter((key) => unset.has(key))
      .map((variable) => ({ code: 'variable-never-set', nodeId: node.id, severity: 'warning' as const, params: { variable } })),
  );
};
