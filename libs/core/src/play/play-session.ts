import type { Issue } from '../check/issue.ts';
import type { Owner } from '../events/event.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { ContactFacts } from '../interpret/env.ts';
import type { Limits } from '../limits.ts';
import { defaultLimits } from '../limits.ts';
import { act } from './act.ts';
import type { Line } from './line.ts';
import type { Played } from './played.ts';
import { Player } from './player.ts';
import type { Problem } from './problem.ts';
import type { FlowSource } from './ready-flow.ts';
import { readyFlow } from './ready-flow.ts';
import { summary } from './summary.ts';

/** A flow and what is done to it. */
export interface SessionInput {
  flow: FlowVersion | FlowSource;
  script: readonly Line[];
  /** Kind of the channel; `web-chat` when not given. */
  channel?: string | undefined;
  /** The customer's language; it wins over the contact's. */
  language?: string | undefined;
  contact?: Partial<ContactFacts> | undefined;
  owner?: Owner | undefined;
  /** Clock at the first line, ISO; a Monday morning when not given. */
  at?: string | undefined;
  /** Node to enter before the first line: what it leads to is the session's `opening`. */
  startAt?: string | undefined;
  limits?: Partial<Limits> | undefined;
}

/** A conversation tried out: how each line went, and how far it came. */
export interface Session {
  /** Why the flow cannot run at all; empty when it can. Nothing is played then. */
  issues: Issue[];
  /** What starting at `startAt` led to; null without it. */
  opening: Played | null;
  /** One for each line that could be done. */
  played: Played[];
  /** The first line that could not be done (counted from 0; -1 is the start), and why. The lines after it were left alone. */
  problem: { line: number; text: Problem } | null;
}

/** Clock at the first line of a test that does not say it: a Monday morning, so that relative dates read well. */
export const firstMoment = '2025-01-06T09:00:00Z';

/**
 * Plays a script against a flow with a fixed clock and fixed ids: the same input always leads to the same session.
 * Tolerant, so that a script can be played again after each edit of the flow: it stops at the first line that cannot be
 * done and says why, and never throws for what a flow or a script does. Stepping back is a shorter script.
 */
export function playSession(input: SessionInput): Session {
  const ready = readyFlow(input.flow);
  const session: Session = { issues: [], opening: null, played: [], problem: null };
  if ('issues' in ready) return { ...session, issues: ready.issues };
  const player = newPlayer(ready.flow, input);
  const { script, startAt } = input;
  if (startAt !== undefined) {
    if (!ready.flow.nodes.has(startAt))
      return { ...session, problem: { line: -1, text: { code: 'no-node', params: { nodeId: startAt } } } };
    const { effects, trace } = player.happen({ type: 'flow.started', nodeId: startAt });
    session.opening = summary(player, effects, trace);
  }
  for (const [line, one] of script.entries()) {
    const done = act(player, one);
    if ('problem' in done) return { ...session, problem: { line, text: done.problem } };
    session.played.push(summary(player, done.effects, done.trace));
  }
  return session;
}

function newPlayer(flow: FlowVersion, { contact, language, channel = 'web-chat', owner = 'bot', at, limits }: SessionInput): Player {
  const facts: ContactFacts = { id: 'contact1', fields: {}, tags: [], ...contact, ...(language !== undefined && { language }) };
  const begin = Date.parse(at ?? firstMoment);
  return new Player(
    flow,
    { contact: facts, channel: { id: 'channel1', kind: channel }, owner, limits: { ...defaultLimits, ...limits } },
    Number.isNaN(begin) ? Date.parse(firstMoment) : begin,
  );
}
