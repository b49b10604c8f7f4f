import type { FlowDocument, FlowNode, JsonObject, NodeKinds } from '@filo/core';
import type { Command } from '../../commands/command.ts';
import { newNodeId } from '../../parts/new-node-id.ts';
import { placeBeside } from '../../position/place-beside.ts';
import type { Fixer } from '../fix.ts';

/** Settings with which a trigger takes any message, as far as its kind allows. */
const startings: readonly JsonObject[] = [{ on: 'any' }, {}];

/** Starts the flow on any message, at the node that seems to be the first. */
export const addTrigger: Fixer = (_issue, document, kinds) => {
  const kind = [...kinds.values()].find(({ trigger }) => trigger);
  const config = startings.find((one) => kind?.config.safeParse(one).success);
  if (!kind || !config) return [];
  const first = firstNode(document, kinds);
  const position = first ? placeBeside(document, first.position, 'before') : { x: 0, y: 0 };
  const node: FlowNode = { id: newNodeId(document, kind.type), type: kind.type, position, config };
  const commands: Command[] = [{ do: 'add-node', node }];
  const exit = kind.exits(kind.config.parse(config))[0]?.id;
  if (first && exit !== undefined) commands.push({ do: 'connect', from: node.id, exit, to: first.id });
  return [{ label: { en: 'Start on any message', it: 'Avvia con qualsiasi messaggio' }, command: { do: 'all', commands } }];
};

/** The leftmost node that nothing leads to; the leftmost of all when every node is led to. */
function firstNode({ nodes, edges }: FlowDocument, kinds: NodeKinds): FlowNode | undefined {
  const led = new Set(edges.filter(({ from, to }) => from !== to).map(({ to }) => to));
  const enterable = nodes
    .filter(({ type }) => kinds.get(type)?.entry !== false)
    .sort((a, b) => a.position.x - b.position.x || a.position.y - b.position.y);
  return enterable.find(({ id }) => !led.has(id)) ?? enterable[0];
}
