import type { Fixer } from '../fix.ts';

/** Takes the node away. */
export const removeNode: Fixer = ({ nodeId }) =>
  nodeId === null ? [] : [{ label: { en: 'Remove the node', it: 'Togli il nodo' }, command: { do: 'remove-nodes', ids: [nodeId] } }];
