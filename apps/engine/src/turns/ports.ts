import type { FlowVersion } from '@filo/core';

/** Where turns find flows. Versions never change, so what was found once stays found. */
export interface FlowSource {
  /** The live version of a flow, and the versions a state stands in, made ready so that `find` answers at once. */
  ready(flowId: string | null, versionIds: readonly string[]): Promise<FlowVersion | null>;
}

/** A channel as a turn needs it. */
export interface TurnChannel {
  flowId: string | null;
  channel: { kind: string; delivery: 'push' | 'pull' };
}

/** Where turns find channels; null when it was deleted. */
export interface ChannelSource {
  get(channelId: string): Promise<TurnChannel | null>;
}

/** What happens after a turn is on disk. Nothing here may fail the turn. */
export interface AfterTurn {
  written(turns: readonly WrittenTurn[]): void;
}

/** What a committed turn left to do. */
export interface WrittenTurn {
  conversationId: string;
  channelId: string;
  externalUser: string;
  lane: number;
  messages: string[];
  hasQueued: boolean;
  effectIds: string[];
  timers: { waitId: string; at: number }[];
  mediaIds: string[];
  acknowledge: { action: string; [key: string]: string }[];
}
