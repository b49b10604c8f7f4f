import type { Highlight } from '../../store/editor-state.ts';
import { passedIn } from './passed.ts';
import type { Step } from './step.ts';

/** What the canvas lights up for a turn: the nodes it came by in this flow, and where the chat stood after it. */
export function lightOf({ trace }: Step, standing: string | null, mine: ReadonlySet<string>): Highlight {
  const passed = passedIn(trace).filter(({ flowVersionId }) => mine.has(flowVersionId));
  const nodes = [...new Set([...passed.map(({ nodeId }) => nodeId), ...(standing === null ? [] : [standing])])];
  const exits = passed.flatMap(({ nodeId, exit }) => (exit === null ? [] : [`${nodeId}:${exit}`]));
  return { running: standing, nodes, exits };
}
