import type { Owner } from '../events/event.ts';
import { compileFlow } from '../flow/compile.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { ContactFacts } from '../interpret/env.ts';
import type { NodeKinds } from '../kinds/kind.ts';
import type { Limits } from '../limits.ts';
import { defaultLimits } from '../limits.ts';
import { act } from './act.ts';
import type { Line } from './line.ts';
import type { Played } from './played.ts';
import { Player } from './player.ts';
import { summary } from './summary.ts';

/** A flow and what is done to it. Documents are flow documents as JSON. */
export interface Play {
  flow: unknown;
  kinds: NodeKinds;
  script: readonly Line[];
  /** Flows that subflows may call, by id. */
  flows?: Record<string, unknown>;
  contact?: Partial<ContactFacts>;
  /** Kind of the channel. */
  channel?: string;
  owner?: Owner;
  /** Clock at the first line, ISO. */
  at?: string;
  limits?: Partial<Limits>;
}

/** A Monday morning, so that relative dates in cases read well. */
const firstMoment = '2025-01-06T09:00:00Z';

/**
 * Runs a flow against a script with a fixed clock and fixed ids, and tells what every line led to. Throws when the flow
 * does not compile or the script asks for the impossible.
 */
export function play({
  flow: document,
  kinds,
  script,
  flows = {},
  contact,
  channel = 'web-chat',
  owner = 'bot',
  at = firstMoment,
  limits,
}: Play): Played[] {
  const flow = compileAll(document, flows, kinds);
  const facts: ContactFacts = { id: 'contact1', fields: {}, tags: [], ...contact };
  const player = new Player(
    flow,
    { contact: facts, channel: { id: 'channel1', kind: channel }, owner, limits: { ...defaultLimits, ...limits } },
    Date.parse(at),
  );
  return script.map((line, index) => {
    const { effects, trace } = act(player, line, index === 0);
    return summary(player, effects, trace);
  });
}

function compileAll(document: unknown, flows: Record<string, unknown>, kinds: NodeKinds): FlowVersion {
  const compiled = new Map<string, FlowVersion>();
  const find: FlowVersion['find'] = (by) => compiled.get('flowId' in by ? by.flowId : by.versionId.replace(/@1$/, ''));
  for (const [flowId, json] of Object.entries({ ...flows, main: document })) {
    const made = compileFlow({ id: `${flowId}@1`, flowId, document: json, kinds, find });
    if ('issues' in made) throw new Error(`flow "${flowId}" does not compile: ${JSON.stringify(made.issues)}`);
    compiled.set(flowId, made.flow);
  }
  const main = compiled.get('main');
  if (!main) throw new Error('there is no flow to play');
  return main;
}
