import type { Bubble } from '../flow/bubble.ts';
import type { Json, JsonObject } from '../json.ts';

/** Who may talk to the customer: see `Owner`. */
export const owners = ['bot', 'queue', 'agent', 'external'] as const;

/**
 * Who holds a conversation: the bot, the queue of people waiting for an agent, an agent, or another system
 * (the vendor's phone app, another app of the page). The bot speaks only while it is `bot`.
 */
export type Owner = (typeof owners)[number];

/** What a customer sent, in the same shape for every channel. */
export interface InboundMessage {
  /** Everything in the message, in order. Text is also repeated in `text`. */
  bubbles: Bubble[];
  /** The words, caption or button label; absent for bare media. */
  text?: string;
  /** Payload of the pressed button. */
  payload?: string;
  /** How the customer came in: deep link, ad, QR code. */
  referral?: { payload: string; source?: string };
  /** The channel's id of this message, for replies, edits and reactions. */
  providerMessageId?: string;
  /** The channel's id of the message this one answers. */
  replyTo?: string;
  /** Parts that belong together (an album) share it; they are merged before the flow sees them. */
  group?: string;
}

/** Where a conversation that returns to the bot goes on. */
export type Resume = { at: 'resolved' } | { at: 'start' } | { at: 'node'; nodeId: string };

/** Why an effect did not succeed, in a form that exits and operators can use. */
export interface EffectError {
  /** Stable code: `timeout`, `http-status`, `address-refused`, … */
  code: string;
  /** One sentence for the person who reads the trace. */
  text: string;
  status?: number;
}

/** What every event carries: `id` is unique in the conversation, `at` is the only clock the core knows (Unix ms). */
interface EventBase {
  id: string;
  at: number;
}

/** Something that happened, past tense: the only way anything enters the core. */
export type Event = EventBase &
  (
    | { type: 'message.received'; message: InboundMessage }
    | { type: 'effect.done'; effectId: string; result: Json }
    | { type: 'effect.failed'; effectId: string; error: EffectError }
    | { type: 'timer.fired'; waitId: string }
    /** Started from outside: through the API (`on: 'api'`) or from a named node. */
    | { type: 'flow.started'; nodeId?: string; name?: string; vars?: JsonObject }
    | { type: 'owner.changed'; owner: Owner; resume?: Resume }
  );

/** The event of one type. */
export type EventOf<Type extends Event['type']> = Extract<Event, { type: Type }>;
