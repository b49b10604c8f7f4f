import type { CompiledNode, FlowVersion } from '../flow/version.ts';
import { bestTrigger } from './best-trigger.ts';
import type { Turn } from './turn.ts';

/**
 * Where a flow begins when nothing in particular started it (called by another flow, or started over): the trigger
 * that fits a message without words best (an `any` trigger), else the one that fits a start from outside (`api`), else
 * the first trigger of the document.
 */
export function startNode(turn: Turn, flow: FlowVersion): CompiledNode | undefined {
  const { id, at } = turn.event;
  const wordless = bestTrigger(turn, flow, { id, at, type: 'message.received', message: { bubbles: [] } });
  return (wordless ?? bestTrigger(turn, flow, { id, at, type: 'flow.started' }))?.node ?? flow.triggers[0];
}
