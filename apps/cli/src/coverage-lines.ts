import type { Coverage, DifferenceNames } from '@filo/core';
import { words } from './words.ts';
import type { Language } from './words.ts';

/** How much of a flow its tests take, and what none of them does. Exits of a node that is never reached go without saying. */
export function coverageLines({ share, missed }: Coverage, names: Required<DifferenceNames>, language: Language): string[] {
  const say = words[language];
  const unreached = new Set(missed.nodes);
  const exits = missed.exits.filter(({ nodeId }) => !unreached.has(nodeId));
  return [
    `  ${say.covered(Math.floor(share * 100))}`,
    ...missed.nodes.map((nodeId) => `      ${say.missedNode(names.node(nodeId))}`),
    ...exits.map(({ nodeId, exit }) => `      ${say.missedExit(names.node(nodeId), names.exit(nodeId, exit))}`),
  ];
}
