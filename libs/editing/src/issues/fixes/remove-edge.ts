import type { Fixer } from '../fix.ts';

/** Takes the connection away that the issue is about. */
export const removeEdge: Fixer = ({ params }, document) => {
  const id = params['edge'];
  if (typeof id !== 'string' || !document.edges.some((edge) => edge.id === id)) return [];
  return [{ label: { en: 'Remove the connection', it: 'Togli il collegamento' }, command: { do: 'disconnect', edgeIds: [id] } }];
};
