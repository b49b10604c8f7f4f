import type { VendorHttp } from '@filo/channels';
import type { Role } from '../config/config.ts';
import type { DeliveryChannels } from '../deliveries/ports.ts';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import type { Visitor } from '../live/change.ts';
import type { ChannelSource, FlowSource } from '../turns/ports.ts';

/** The part of a log the runtime writes to. */
export interface RuntimeLog {
  warn(message: string, details: Record<string, unknown>): void;
  error(message: string, details: Record<string, unknown>): void;
}

/** Tells screens and chats what changed. Never fails. */
export interface Announcer {
  announce(changes: readonly { conversationId: string; messages?: readonly string[] }[]): void;
  typing(to: Visitor, on: boolean): void;
}

/** Fetches files that a vendor holds. Never fails; what could not be fetched is tried again when someone asks for it. */
export interface MediaFetcher {
  fetch(mediaId: string): Promise<void>;
}

/** A channel in all the shapes that the runtime's parts need. */
export type RuntimeChannels = DeliveryChannels & ChannelSource;

/** What the runtime counts. */
export interface RuntimeCounts {
  turns(count: number): void;
  deliveries(count: number): void;
}

/** What the runtime is given. */
export interface RuntimeDependencies {
  databaseUrl: string;
  redisUrl: string | null;
  role: Role;
  flows: FlowSource;
  channels: RuntimeChannels;
  http: VendorHttp;
  guardedFetch: GuardedFetch;
  live: Announcer;
  media: MediaFetcher;
  /** Days that turns are kept. */
  keepTurnsDays: number;
  /** Days that an upload is kept while nothing uses it. */
  keepUnusedMediaDays: number;
  /** Public address of a stored file. */
  mediaUrl: (mediaId: string) => string;
  counts: RuntimeCounts;
  log: RuntimeLog;
}
