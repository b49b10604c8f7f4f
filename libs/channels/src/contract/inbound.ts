import type { InboundMessage } from '@filo/core';

/** What the vendor tells of the customer. Any of it may be missing or change. */
export interface Profile {
  name?: string;
  username?: string;
  /** BCP 47. */
  language?: string;
  phone?: string;
  email?: string;
}

interface InboundBase {
  /** Unique in the channel: the same webhook delivered twice gives the same id, so it is stored once. */
  providerId: string;
  /** The customer's id in the channel; a conversation is one (channel, user). */
  user: string;
  /** Unix ms, the vendor's clock. */
  at: number;
  profile?: Profile;
}

/** Why the vendor did not deliver, in words for an operator. */
export interface DeliveryError {
  code: string;
  text: string;
}

/** One thing a webhook told, in the same shape for every vendor. */
export type InboundEvent = InboundBase &
  (
    | {
        type: 'message';
        message: InboundMessage;
        /** How long to wait for further parts of the same `message.group`, in ms. */
        gatherMs?: number;
        /** A call that acknowledges a button press to the vendor (stops the spinner); made once, failures ignored. */
        acknowledge?: { action: string; [key: string]: string };
      }
    | { type: 'edited'; providerMessageId: string; message: InboundMessage }
    | { type: 'reaction'; providerMessageId: string; emoji: string[] }
    | { type: 'status'; providerMessageId: string; status: 'sent' | 'delivered' | 'read' | 'failed'; error?: DeliveryError }
    | { type: 'opt-out' | 'opt-in' }
    /** The vendor gave the customer another id. */
    | { type: 'user-changed'; newUser: string }
  );
