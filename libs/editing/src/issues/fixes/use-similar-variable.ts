import { renameInNode } from '../../variables/rename-in-node.ts';
import { variableNames } from '../../variables/variable-names.ts';
import { isSlip } from '../is-slip.ts';
import type { Fixer } from '../fix.ts';

/** Takes the variable that was meant, when another is written almost the same. */
export const useSimilarVariable: Fixer = ({ nodeId, params }, document, kinds) => {
  const key = params['variable'];
  const node = document.nodes.find(({ id }) => id === nodeId);
  if (typeof key !== 'string' || !node) return [];
  const similar = variableNames(document, kinds).filter((name) => name !== key && isSlip(name, key));
  return similar.slice(0, 2).flatMap((name) => {
    const { config } = renameInNode(node, key, name, kinds);
    const label = { en: `Use "${name}" instead`, it: `Usa invece "${name}"` };
    return config === node.config ? [] : [{ label, command: { do: 'set-config' as const, nodeId: node.id, config } }];
  });
};
