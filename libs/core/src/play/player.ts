import type { Effect, EffectOf } from '../effects/effect.ts';
import type { Event } from '../events/event.ts';
import type { Button } from '../flow/bubble.ts';
import type { Variable } from '../flow/document.ts';
import type { FlowVersion } from '../flow/version.ts';
import { patchContact } from '../interpret/contact.ts';
import type { Env } from '../interpret/env.ts';
import { step } from '../interpret/step.ts';
import type { Trace } from '../interpret/trace.ts';
import type { Json, JsonObject } from '../json.ts';
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
  timers: EffectOf<'set.timer'>[] = [];
  /** Lines so far that took time. */
  lines = 0;
  /** What was asked for and may be answered, by the effect's id. */
  readonly asked = new Map<string, Effect>();
  readonly flow: FlowVersion;
  /** The flow with the initial values that were set by hand for the next run. */
  #starting: FlowVersion;
  #events = 0;

  constructor(flow: FlowVersion, env: Env, now: number) {
    this.flow = flow;
    this.#starting = flow;
    this.env = env;
    this.now = now;
    this.vars = this.#initial();
  }

  /** Lets one thing happen now, and applies what the flow asked for to contact, owner and timers. */
  happen(happening: Happening): { effects: Effect[]; trace: Trace } {
    this.#events += 1;
    if (happening.type === 'flow.started' || this.state.run === null)
      this.vars = { ...this.#initial(), ...(happening.type === 'flow.started' && happening.vars) };
    const event = { ...happening, id: `e${this.#events}`, at: this.now };
    const { state, effects, trace } = step(this.state, event, this.#starting, this.env);
    this.state = state;
    if (trace.some(({ what }) => what === 'entered')) this.#starting = this.flow;
    for (const effect of effects) this.#apply(effect);
    this.#follow(trace);
    return { effects, trace };
  }

  /** Takes the timer that falls due first, at or before `until`. */
  nextTimer(until: number): EffectOf<'set.timer'> | undefined {
    const due = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
    this.timers = this.timers.filter((timer) => timer !== due);
    return due;
  }

  /** Writes a variable by hand: of the flow being walked, else what the next run begins with. */
  setVariable(steps: readonly string[], value: Json): void {
    const top = this.state.frames.at(-1);
    this.vars = writeSteps(top?.vars ?? this.#initial(), steps, value, 1);
    if (top) this.state = { ...this.state, frames: [...this.state.frames.slice(0, -1), { ...top, vars: this.vars }] };
    else this.#starting = { ...this.flow, document: { ...this.flow.document, variables: beginningWith(this.flow, this.vars) } };
  }

  #initial(): JsonObject {
    const declared = this.#starting.document.variables;
    return Object.fromEntries(declared.flatMap(({ key, initial }) => (initial === undefined ? [] : [[key, initial]])));
  }

  #apply(effect: Effect): void {
    if (effect.type === 'send.message') this.shown.push(...buttonsOf(effect.message));
    else if (effect.type === 'set.timer') this.timers.push(effect);
    else if (effect.type === 'update.contact') this.env = { ...this.env, contact: patchContact(this.env.contact, effect.patch) };
    else if (effect.type === 'hand.over') this.env = { ...this.env, owner: effect.handOver.to };
    else this.asked.set(effect.id, effect);
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

/** The flow's variables with these initial values, those that were not declared included. */
function beginningWith({ document }: FlowVersion, initial: JsonObject): Variable[] {
  const declared = new Map(document.variables.map((variable) => [variable.key, variable]));
  const undeclared = (key: string): Variable => ({ key, type: 'any', personal: false });
  const kept = document.variables.filter(({ key }) => !Object.hasOwn(initial, key));
  return [...kept, ...Object.entries(initial).map(([key, value]) => ({ ...(declared.get(key) ?? undeclared(key)), initial: value }))];
}
