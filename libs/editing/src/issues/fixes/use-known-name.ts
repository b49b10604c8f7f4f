import type { FlowDocument, NodeKinds } from '@filo/core';
import { knownNames } from '@filo/core';
import { replaceName } from '../../variables/replace-name.ts';
import { variableNames } from '../../variables/variable-names.ts';
import type { Fixer } from '../fix.ts';
import { isSlip } from '../is-slip.ts';

/** Takes the name that was meant: one that is written almost the same, or the same name with what must stand before it. */
export const useKnownName: Fixer = ({ nodeId, params }, document, kinds) => {
  const { name } = params;
  const node = document.nodes.find(({ id }) => id === nodeId);
  if (typeof name !== 'string' || !node) return [];
  return likely(name, document, kinds)
    .slice(0, 2)
    .flatMap((meant) => {
      const { config } = replaceName(node, name, meant, kinds);
      const label = { en: `Change to ${meant}`, it: `Cambia in ${meant}` };
      return config === node.config ? [] : [{ label, command: { do: 'set-config' as const, nodeId: node.id, config } }];
    });
};

function likely(name: string, document: FlowDocument, kinds: NodeKinds): string[] {
  const known = [...variableNames(document, kinds).map((key) => `vars.${key}`), ...knownNames];
  const [root = '', member] = name.split('.');
  if (member !== undefined) {
    const alike = known.filter((one) => one.startsWith(`${root}.`) && isSlip(lastOf(one), member));
    // `contact.city`: what people add to a contact has a place of its own.
    return alike.length === 0 && root === 'contact' && /^[A-Za-z_]\w*$/.test(member) ? [`contact.fields.${member}`] : alike;
  }
  // `city`: what must stand before it is missing. `contcat`: the word itself is wrong. `nmae`: both.
  const roots = ['vars', ...new Set(knownNames.map((one) => one.split('.')[0] ?? one))];
  const without = known.filter((one) => lastOf(one) === root);
  const slips = [...roots, ...known].filter((one) => lastOf(one) !== root && isSlip(lastOf(one), root));
  return [...without, ...slips];
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
