import type { Effect } from '../effects/effect.ts';
import type { EventOf, InboundMessage } from '../events/event.ts';
import type { Bubble } from '../flow/bubble.ts';
import type { Trace } from '../interpret/trace.ts';
import type { Line } from './line.ts';
import type { Player } from './player.ts';

/** Ten seconds between lines: longer than a double click, shorter than any sensible timeout. */
const lineMs = 10_000;
/** Timers one `wait` line may fire: more means a flow that never rests. */
const maxFired = 1000;

/** Does what a line says; throws when the script asks for the impossible (a button never shown, an answer to nothing). */
export function act(player: Player, line: Line, first: boolean): { effects: Effect[]; trace: Trace } {
  if ('wait' in line) return pass(player, line.wait);
  if (!first) player.now += lineMs;
  if ('start' in line) return player.happen({ type: 'flow.started', ...line.start });
  if ('answer' in line) return player.happen({ type: 'effect.done', effectId: awaited(player), result: line.answer });
  if ('fail' in line) return player.happen({ type: 'effect.failed', effectId: awaited(player), error: line.fail });
  if ('owner' in line) return change(player, line);
  return player.happen({ type: 'message.received', message: messageOf(player, line) });
}

function messageOf(
  player: Player,
  line: Extract<Line, { say: string } | { click: string } | { send: Bubble } | { message: unknown }>,
): InboundMessage {
  if ('say' in line) return { bubbles: [{ kind: 'text', text: line.say }], text: line.say };
  if ('click' in line) return pressed(player, line.click);
  if ('send' in line) return withText([line.send]);
  const { bubbles, ...rest } = line.message;
  return { ...withText(bubbles ?? (rest.text === undefined ? [] : [{ kind: 'text', text: rest.text }])), ...rest };
}

function withText(bubbles: Bubble[]): InboundMessage {
  const text = bubbles.flatMap((bubble) =>
    bubble.kind === 'text' ? [bubble.text] : 'caption' in bubble && bubble.caption ? [bubble.caption] : [],
  );
  return text.length > 0 ? { bubbles, text: text.join('\n') } : { bubbles };
}

function pressed({ shown }: Player, name: string): InboundMessage {
  const replies = shown.filter((button) => button.kind === 'reply');
  const button = replies.findLast(({ label, payload }) => label === name || payload === name);
  if (!button && !name.includes(':'))
    throw new Error(`no button "${name}" was shown, only: ${replies.map(({ label }) => label).join(', ') || 'none'}`);
  const { label, payload } = button ?? { label: name, payload: name };
  return { bubbles: [{ kind: 'text', text: label }], text: label, payload };
}

function awaited({ state }: Player): string {
  if (state.wait?.effectId === undefined) throw new Error('the flow waits for no effect');
  return state.wait.effectId;
}

function change(player: Player, { owner, resume }: Extract<Line, { owner: unknown }>): { effects: Effect[]; trace: Trace } {
  player.env = { ...player.env, owner };
  const event: Omit<EventOf<'owner.changed'>, 'id' | 'at'> = { type: 'owner.changed', owner };
  return player.happen(resume ? { ...event, resume } : event);
}

function pass(player: Player, ms: number): { effects: Effect[]; trace: Trace } {
  const until = player.now + ms;
  const effects: Effect[] = [];
  const trace: Trace = [];
  for (let fired = 0; ; fired++) {
    const timer = player.nextTimer(until);
    if (!timer) break;
    if (fired === maxFired) throw new Error(`more than ${maxFired} timers fired in ${ms} ms`);
    player.now = Math.max(player.now, timer.at);
    const out = player.happen({ type: 'timer.fired', waitId: timer.waitId });
    effects.push(...out.effects);
    trace.push(...out.trace);
  }
  player.now = until;
  return { effects, trace };
}
