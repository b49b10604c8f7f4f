import type { Json } from '@filo/core';
import type { Fixer } from '../fix.ts';

/** The two limits in the places of each other. */
export const swapLimits: Fixer = ({ nodeId }, document) => {
  const node = document.nodes.find(({ id }) => id === nodeId);
  const { min, max } = node?.config ?? {};
  if (!node || min === undefined || max === undefined) return [];
  const config: Record<string, Json> = { ...node.config, min: max, max: min };
  return [{ label: { en: 'Swap the two', it: 'Scambiali' }, command: { do: 'set-config', nodeId: node.id, config } }];
};
