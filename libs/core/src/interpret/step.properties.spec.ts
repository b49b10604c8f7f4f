import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Event } from '../events/event.ts';
import type { FlowVersion } from '../flow/version.ts';
import type { State } from '../state/state.ts';
import { initialState } from '../state/state.ts';
import { anyFlow } from '../testing/tiny/arbitrary-flow.ts';
import type { Chance } from '../testing/tiny/arbitrary-script.ts';
import { anyScript } from '../testing/tiny/arbitrary-script.ts';
import { tinyEnv } from '../testing/tiny/flow.ts';
import { patchContact } from './contact.ts';
import type { Env } from './env.ts';
import type { Step } from './step.ts';
import { step } from './step.ts';

const limits = { stepsPerTurn: 40, turnsPerRun: 6, messagesPerTurn: 10, subflowDepth: 3, deferredEvents: 4, stateBytes: 3000 };
/** Two limits of a turn may be reached before people are called, each granting a little. */
const grace = { steps: 40, messages: 10 };

/** Plays a script, looking at every step; the shell's part (owner and contact) is done here. */
function walk(flow: FlowVersion, script: Chance[], look: (before: State, event: Event, env: Env, after: Step) => void): void {
  let state = initialState('c1');
  let env = tinyEnv({}, limits);
  let at = 1_700_000_000_000;
  script.forEach((chance, index) => {
    at += chance.after;
    const event = aimed({ ...chance.happening, id: `e${index}`, at }, state, chance.awaited);
    if (event.type === 'owner.changed') env = { ...env, owner: event.owner };
    freeze(state);
    freeze(event);
    freeze(env);
    const after = step(state, event, flow, env);
    look(state, event, env, after);
    ({ state } = after);
    for (const effect of after.effects) {
      if (effect.type === 'hand.over') env = { ...env, owner: effect.handOver.to };
      if (effect.type === 'update.contact') env = { ...env, contact: patchContact(env.contact, effect.patch) };
    }
  });
}

/** Most of the answers and timers are those the flow waits for. */
function aimed(event: Event, { wait }: State, awaited: boolean): Event {
  if (!awaited || !wait) return event;
  if ('effectId' in event && wait.effectId !== undefined) return { ...event, effectId: wait.effectId };
  return event.type === 'timer.fired' ? { ...event, waitId: wait.id } : event;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

function everyStep(look: (before: State, event: Event, env: Env, after: Step, flow: FlowVersion) => void): void {
  fc.assert(
    fc.property(anyFlow, anyScript, (flow, script) => {
      walk(flow, script, (before, event, env, after) => {
        look(before, event, env, after, flow);
      });
    }),
    { numRuns: 300 },
  );
}

describe('step, whatever the flow and the customer', () => {
  it('gives the same answer to the same input', () => {
    everyStep((before, event, env, after, flow) => {
      expect(step(before, event, flow, env)).toStrictEqual(after);
    });
  });

  it('leaves a state that survives a JSON round trip', () => {
    everyStep((before, event, env, after, flow) => {
      expect(JSON.parse(JSON.stringify(after))).toStrictEqual(after);
      expect(step(JSON.parse(JSON.stringify(before)) as State, event, flow, env)).toStrictEqual(after);
    });
  });

  it('ends or waits, within its limits', () => {
    everyStep((_before, _event, _env, { state, effects, trace }) => {
      expect(state.wait === null).toBe(state.run === null);
      expect(state.frames.length === 0).toBe(state.run === null);
      expect(state.frames.length).toBeLessThanOrEqual(limits.subflowDepth + 1);
      expect(state.interrupted.length).toBeLessThanOrEqual(limits.subflowDepth);
      expect(state.deferred.length).toBeLessThanOrEqual(limits.deferredEvents);
      expect(trace.filter(({ what }) => what === 'entered').length).toBeLessThanOrEqual(limits.stepsPerTurn + grace.steps);
      expect(effects.filter(({ type }) => type === 'send.message').length).toBeLessThanOrEqual(limits.messagesPerTurn + grace.messages);
      expect(state.run?.turns ?? 0).toBeLessThanOrEqual(limits.turnsPerRun);
    });
  });

  it('takes no exit that its node does not list, and waits only at nodes that exist', () => {
    everyStep((_before, _event, _env, { state, trace }, flow) => {
      let current = flow;
      for (const entry of trace) {
        if (entry.what === 'entered') current = flow.find({ versionId: entry.flowVersionId }) ?? flow;
        if (entry.what !== 'left') continue;
        const nodes = [flow, flow.find({ flowId: 'other' }), current].map((version) => version?.nodes.get(entry.nodeId));
        expect(nodes.some((node) => node?.exits.has(entry.exit))).toBe(true);
      }
      const frame = state.frames.at(-1);
      if (frame) expect(flow.find({ versionId: frame.flowVersionId })?.nodes.has(state.wait?.nodeId ?? '')).toBe(true);
      if (frame) expect(state.wait?.nodeId).toBe(frame.nodeId);
    });
  });

  it('is silent while people hold the conversation', () => {
    everyStep((_before, _event, env, { effects }) => {
      if (env.owner === 'bot') return;
      const firstWord = effects.findIndex(({ type }) => type === 'send.message');
      const back = effects.findIndex((effect) => effect.type === 'hand.over' && effect.handOver.to === 'bot');
      if (firstWord >= 0) expect(back >= 0 && back < firstWord).toBe(true);
    });
  });

  it('gives every effect and wait an id of its own', () => {
    fc.assert(
      fc.property(anyFlow, anyScript, (flow, script) => {
        const seen = new Set<string>();
        walk(flow, script, (_before, _event, _env, { state, effects }) => {
          for (const { id } of effects) {
            expect(seen.has(id)).toBe(false);
            seen.add(id);
          }
          if (state.wait) expect(effects.some(({ id }) => id === state.wait?.id)).toBe(false);
        });
      }),
      { numRuns: 200 },
    );
  });
});
