import type { OutboundMessage } from '../flow/bubble.ts';
import type { Json, JsonObject } from '../json.ts';

/** A web call the flow asks for. The shell makes it, with its own guard over addresses. */
export interface WebhookRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: Record<string, string>;
  /** Sent as JSON unless it is a string. */
  body?: Json;
  /** Signs the body (`Filo-Signature`) when given. */
  secret?: string;
  timeoutMs: number;
  /** Attempts after the first one. */
  retries: number;
  /** JSONata by name, run over `{ status, headers, body }`; the results are the effect's `selected`. */
  select: Record<string, string>;
}

/** The answer to `call.webhook`, as `effect.done` carries it in `result`. */
export interface WebhookResult {
  status: number;
  selected: JsonObject;
}

/** A conversation on its way to people: what an agent reads before the first line of the chat. */
export interface HandOver {
  to: 'queue';
  team?: string;
  priority: 'low' | 'normal' | 'high' | 'urgent';
  /** Why the customer is here, one line. */
  reason: string;
  summary?: string;
  /** Ids of the nodes walked, oldest first. */
  path: string[];
  vars: JsonObject;
}

/** Fields of the contact that a flow may write. */
export interface ContactPatch {
  name?: string;
  email?: string;
  phone?: string;
  language?: string;
  fields?: JsonObject;
  addTags?: string[];
  removeTags?: string[];
}

/** What a node asks for, before the interpreter gives it an id. */
export type EffectRequest =
  | { type: 'send.message'; message: OutboundMessage }
  | { type: 'call.webhook'; request: WebhookRequest }
  | { type: 'set.timer'; waitId: string; at: number }
  /** The conversation leaves the bot for the queue, or comes back to the bot when nobody took it. */
  | { type: 'hand.over'; handOver: HandOver | { to: 'bot' } }
  | { type: 'update.contact'; patch: ContactPatch }
  | { type: 'end.conversation'; close: boolean };

/**
 * Something to be done outside the core, imperative. `id` is `<conversation>-<turn>-<n>`: the idempotency key of the
 * message, the call or the timer, and the id of its job.
 */
export type Effect = EffectRequest & { id: string; nodeId: string };

/** The effect of one type. */
export type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;
