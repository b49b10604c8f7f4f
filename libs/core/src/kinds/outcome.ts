import type { EffectRequest } from '../effects/effect.ts';
import type { Json, JsonObject } from '../json.ts';
import type { RunIssueCode } from '../interpret/trace.ts';

/**
 * How long and for what a node waits; times are relative, the interpreter adds the clock and the id. A wait for time
 * alone hears the triggers that interrupt, and no other message.
 */
export interface WaitSpec {
  message?: boolean;
  owner?: boolean;
  timeoutMs?: number;
  /** Gather a burst for this long before resuming. */
  quietMs?: number;
}

/** Where the run goes after a node has had its say. */
export type Next =
  | { go: string }
  | { wait: WaitSpec }
  /** Ask for one effect and wait for its answer. */
  | { await: EffectRequest; timeoutMs?: number }
  | { jump: string }
  | { call: { flowId: string; inputs: JsonObject; outputs: Record<string, string> } }
  | { end: { close: boolean } }
  | { fail: { code: RunIssueCode; params?: JsonObject } };

/** What a node decided: things to do, variables to write, and where to go. Plain data; nothing is done yet. */
export interface Outcome {
  /** In order, before `next` is followed. */
  effects?: EffectRequest[];
  /** Writes by path: `vars.orderNumber`, `contact.name`, `contact.fields.city`, `contact.tags` (the list to add). */
  assign?: Record<string, Json>;
  /** What the node wants to find in `ctx.local` when it resumes. */
  local?: Json;
  next: Next;
}

type Extras = Omit<Outcome, 'next'>;

/** Leave by an exit. */
export const go = (exit: string, extras: Extras = {}): Outcome => ({ ...extras, next: { go: exit } });
/** Stay, until something of `spec` happens. */
export const wait = (spec: WaitSpec, extras: Extras = {}): Outcome => ({ ...extras, next: { wait: spec } });
/** Ask for an effect and stay until it is answered, or until `timeoutMs` have passed (`timer.fired` then resumes the node). */
export const awaitEffect = (request: EffectRequest, extras: Extras = {}, timeoutMs?: number): Outcome => ({
  ...extras,
  next: timeoutMs === undefined ? { await: request } : { await: request, timeoutMs },
});
/** Go on at another node of the same flow. */
export const jump = (nodeId: string): Outcome => ({ next: { jump: nodeId } });
/** Walk another flow, then come back and leave by `done`. */
export const call = (flowId: string, inputs: JsonObject, outputs: Record<string, string>): Outcome => ({
  next: { call: { flowId, inputs, outputs } },
});
/** End the run; `close` also closes the conversation. */
export const end = (close: boolean): Outcome => ({ next: { end: { close } } });
/** Give up with a recorded issue; the run takes the node's failure exit, else the flow's fallback, else a human. */
export const fail = (code: RunIssueCode, params?: JsonObject): Outcome => ({ next: { fail: params ? { code, params } : { code } } });
