import type { Effect } from '../effects/effect.ts';
import type { Event } from '../events/event.ts';
import type { Button } from '../flow/bubble.ts';
import type { FlowVersion } from '../flow/version.ts';
import { patchContact } from '../interpret/contact.ts';
import type { Env } from '../interpret/env.ts';
import { step } from '../interpret/step.ts';
import type { Trace } from '../interpret/trace.ts';
import type { JsonObject } from '../json.ts';
import type { State } from '../state/state.ts';
import { initialState } from '../state/state.ts';
import { parsePath, writeSteps } from '../values/path.ts';
import { buttonsOf } from './bubble-words.ts';

/** An event before the player gives it an id and the time. */
export type Happening = Event extends infer One ? (One extends Event ? Omit<One, 'id' | 'at'> : never) : never;

/** A conversation played without a shell: it keeps the clock, the timers, the contact and the buttons shown so far. */
export class Player {
  state: State = initialState('c1');
  now: number;
  env: Env;
  vars: JsonObject = {};
  shown: Button[] = [];
  timers: { waitId: string; at: number }[] = [];
  readonly #flow: FlowVersion;
  #events = 0;

  constructor(flow: FlowVersion, env: Env, now: number) {
    this.#flow = flow;
    this.env = env;
    this.now = now;
  }

  /** Lets one thing happen now, and applies what the flow asked for to contact, owner and timers. */
  happen(happening: Happening): { effects: Effect[]; trace: Trace } {
    this.#events += 1;
    if (happening.type === 'flow.started' || this.state.run === null) this.vars = this.#beginning(happening);
    const event = { ...happening, id: `e${this.#events}`, at: this.now };
    const { state, effects, trace } = step(this.state, event, this.#flow, this.env);
    this.state = state;
    for (const effect of effects) this.#apply(effect);
    this.#follow(trace);
    return { effects, trace };
  }

  /** Takes the timer that falls due first, at or before `until`. */
  nextTimer(until: number): { waitId: string; at: number } | undefined {
    const due = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
    this.timers = this.timers.filter((timer) => timer !== due);
    return due;
  }

  #beginning(happening: Happening): JsonObject {
    const initial: JsonObject = {};
    for (const variable of this.#flow.document.variables) if (variable.initial !== undefined) initial[variable.key] = variable.initial;
    return { ...initial, ...(happening.type === 'flow.started' && happening.vars) };
  }

  #apply(effect: Effect): void {
    if (effect.type === 'send.message') this.shown.push(...buttonsOf(effect.message));
    if (effect.type === 'set.timer') this.timers.push({ waitId: effect.waitId, at: effect.at });
    if (effect.type === 'update.contact') this.env = { ...this.env, contact: patchContact(this.env.contact, effect.patch) };
    if (effect.type === 'hand.over') this.env = { ...this.env, owner: effect.handOver.to };
  }

  /** Variables of the active flow; those of a run that ended are read from the trace. */
  #follow(trace: Trace): void {
    for (const entry of trace) {
      const steps = entry.what === 'assigned' && parsePath(entry.path);
      if (entry.what === 'assigned' && steps && steps[0] === 'vars') this.vars = writeSteps(this.vars, steps, entry.value, 1);
    }
    const frame = this.state.frames.at(-1);
    if (frame) this.vars = frame.vars;
  }
}
