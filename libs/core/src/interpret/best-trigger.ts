import type { Event } from '../events/event.ts';
import type { CompiledNode, FlowVersion } from '../flow/version.ts';
import type { TriggerMatch } from '../kinds/kind.ts';
import { languageIn } from './language.ts';
import { issue } from './record.ts';
import type { Turn } from './turn.ts';

/** The trigger that an event fits best, with what it writes. */
export interface Chosen {
  node: CompiledNode;
  match: TriggerMatch;
}

/** Finds the trigger with the highest score over 0; of equals, the first in the document. */
export function bestTrigger(turn: Turn, flow: FlowVersion, event: Event, onlyInterrupting = false): Chosen | undefined {
  const language = languageIn(turn, flow);
  let best: Chosen | undefined;
  for (const node of flow.triggers) {
    const { trigger } = node.kind;
    if (!trigger) continue;
    try {
      if (onlyInterrupting && !trigger.interrupts(node.config)) continue;
      const match = trigger.match(node.config, event, language);
      if (match.score > (best?.match.score ?? 0)) best = { node, match };
    } catch (error) {
      // One faulty trigger must not silence the others.
      issue(turn, 'node-failed', node.id, { message: error instanceof Error ? error.message : String(error) });
    }
  }
  return best;
}
