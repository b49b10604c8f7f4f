import type { NodeKinds } from '../kinds/kind.ts';
import type { SessionInput } from '../play/play-session.ts';
import { playSession } from '../play/play-session.ts';
import type { Played } from '../play/played.ts';
import { describeProblem } from '../play/problem.ts';

/** A flow and what is done to it. Documents are flow documents as JSON. */
export interface Play extends Omit<SessionInput, 'flow' | 'startAt'> {
  flow: unknown;
  kinds: NodeKinds;
  /** Flows that subflows may call, by id. */
  flows?: Record<string, unknown>;
}

/**
 * Plays a session that must go to its end, and tells what every line led to. Throws when the flow does not compile or
 * the script asks for the impossible.
 */
export function play({ flow: document, kinds, flows, ...input }: Play): Played[] {
  const { played, problem, issues } = playSession({ ...input, flow: { document, kinds, flows } });
  if (issues.length > 0) throw new Error(`the flow does not compile: ${JSON.stringify(issues)}`);
  if (problem) throw new Error(`line ${problem.line + 1}: ${describeProblem(problem.text).en}`);
  return played;
}
