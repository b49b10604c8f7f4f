import type { Effect } from '../effects/effect.ts';
import type { EventOf } from '../events/event.ts';
import type { Trace } from '../interpret/trace.ts';
import { inboundMessage } from './inbound-message.ts';
import type { Line } from './line.ts';
import type { Happening, Player } from './player.ts';
import type { Problem } from './problem.ts';
import { setByHand } from './set-by-hand.ts';

/** What doing a line led to, or why it cannot be done. */
export type Acted = { effects: Effect[]; trace: Trace } | { problem: Problem };

/** Ten seconds between lines: longer than a double click, shorter than any sensible timeout. */
export const lineMs = 10_000;
/** Timers one `wait` line may fire: more means a flow that never rests. */
const maxFired = 1000;

/** Does what a line says; gives a problem when the script asks for the impossible (a button never shown, an answer to nothing). */
export function act(player: Player, line: Line): Acted {
  if ('set' in line) return byHand(setByHand(player, line.set));
  if ('channel' in line) {
    player.env = { ...player.env, channel: { ...player.env.channel, kind: line.channel } };
    return byHand(null);
  }
  if ('language' in line) return byHand(setByHand(player, { 'contact.language': line.language }));
  player.lines += 1;
  if ('wait' in line) return pass(player, line.wait);
  if (player.lines > 1) player.now += lineMs;
  if ('agent' in line) return fromAgent(player);
  const happening = happeningOf(player, line);
  if ('problem' in happening) return happening;
  if (happening.type === 'owner.changed') player.env = { ...player.env, owner: happening.owner };
  return player.happen(happening);
}

/** What an agent says goes to the customer past the flow: no event, no turn. It takes an agent who holds the chat, as it does live. */
function fromAgent({ env: { owner } }: Player): Acted {
  return owner === 'agent' ? { effects: [], trace: [] } : { problem: { code: 'not-agent', params: { owner } } };
}

const byHand = (problem: Problem | null): Acted => (problem ? { problem } : { effects: [], trace: [] });

type Eventful = Exclude<Line, { set: unknown } | { channel: unknown } | { language: unknown } | { wait: unknown } | { agent: unknown }>;

function happeningOf(player: Player, line: Eventful): Happening | { problem: Problem } {
  if ('start' in line) return { type: 'flow.started', ...line.start };
  if ('owner' in line) {
    const event: Omit<EventOf<'owner.changed'>, 'id' | 'at'> = { type: 'owner.changed', owner: line.owner };
    return line.resume ? { ...event, resume: line.resume } : event;
  }
  if ('answer' in line || 'fail' in line) {
    const effectId = player.state.wait?.effectId;
    if (effectId === undefined) return { problem: { code: 'no-effect', params: {} } };
    return 'answer' in line
      ? { type: 'effect.done', effectId, result: line.answer }
      : { type: 'effect.failed', effectId, error: line.fail };
  }
  const message = inboundMessage(line, player.shown);
  return 'code' in message ? { problem: message } : { type: 'message.received', message };
}

function pass(player: Player, ms: number): Acted {
  const until = player.now + ms;
  const effects: Effect[] = [];
  const trace: Trace = [];
  for (let fired = 0; ; fired++) {
    const timer = player.nextTimer(until);
    if (!timer) break;
    if (fired === maxFired) return { problem: { code: 'restless', params: { fired: maxFired, ms } } };
    player.now = Math.max(player.now, timer.at);
    const out = player.happen({ type: 'timer.fired', waitId: timer.waitId });
    effects.push(...out.effects);
    trace.push(...out.trace);
  }
  player.now = until;
  return { effects, trace };
}
