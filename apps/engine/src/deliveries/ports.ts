import type { AnyChannel, Pacing, SendFailure, VendorHttp } from '@filo/channels';

/** A channel as a delivery needs it: its room, its settings parsed and with secrets in clear. */
export interface DeliveryChannel {
  id: string;
  channel: AnyChannel;
  config: unknown;
  pacing: Pacing;
  state: 'active' | 'stopped' | 'broken';
}

/** Why an account is no good any more: the vendor's refusal. */
export type BrokenReason = Pick<SendFailure, 'code' | 'text'>;

/** Where deliveries find channels, and whom they tell that an account is no good any more. */
export interface DeliveryChannels {
  get(channelId: string): Promise<(DeliveryChannel & { flowId: string | null }) | null>;
  broken(channelId: string, reason: BrokenReason): Promise<void>;
}

/** What deliveries tell the rest of the engine. Nothing here may fail a delivery. */
export interface AfterDelivery {
  recorded(changes: readonly { conversationId: string; seq: string }[]): void;
}

/** The way to the vendors. */
export type DeliveryHttp = VendorHttp;
