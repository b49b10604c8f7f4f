import type { Change } from './change.ts';

/** Takes edges away. */
export const disconnect: Change<'disconnect'> = (document, { edgeIds }) => {
  const gone = new Set(edgeIds);
  const edges = document.edges.filter(({ id }) => !gone.has(id));
  return edges.length === document.edges.length ? document : { ...document, edges };
};
