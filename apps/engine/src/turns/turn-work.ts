import type { Sql } from '../database/sql.ts';
import type { LaneWork } from '../lanes/lane-worker.ts';
import { commitExtras, commitPlans } from './commit-sql.ts';
import { commitValues, extraValues, hasExtras, type PlannedConversation } from './commit-rows.ts';
import { byConversation, loadPending, type LoadedRow } from './load-sql.ts';
import type { PendingConversation, PendingEvent } from './pending.ts';
import { playConversation } from './play-conversation.ts';
import type { AfterTurn, ChannelSource, FlowSource, WrittenTurn } from './ports.ts';
import type { Poison } from './poison.ts';

/** Events taken from one lane at a time. */
const eventsPerLane = 50;

/** What a turn works with. */
export interface TurnDependencies {
  sql: Sql;
  flows: FlowSource;
  channels: ChannelSource;
  poison: Poison;
  after: AfterTurn;
  newId: () => string;
  /** Asks for the lane to be looked at again after that many ms: a group of messages is still open. */
  lookAgain: (lane: number, afterMs: number) => void;
}

interface Written {
  conversation_id: string;
  seq: string | null;
}

/** Turns: loads what is pending in some lanes, lets the core decide, writes everything in one transaction, then tells the others. */
export class TurnWork implements LaneWork {
  readonly #with: TurnDependencies;

  constructor(dependencies: TurnDependencies) {
    this.#with = dependencies;
  }

  async workBatch(lanes: readonly number[]): Promise<Iterable<number>> {
    const rows = await this.#with.sql.run<LoadedRow>(loadPending, [lanes, eventsPerLane]);
    if (rows.length === 0) return [];
    const conversations = byConversation(rows);
    const worked = new Set<number>();
    try {
      for (const lane of await this.#turn(conversations)) worked.add(lane);
    } catch (error) {
      for (const conversation of conversations) await this.#alone(conversation, conversations.length === 1 ? { error } : null);
      for (const conversation of conversations) worked.add(conversation.lane);
    }
    return worked;
  }

  /**
   * A batch could not be played or written: each conversation alone, so that a poisoned event holds up only its own, and there
   * its first event alone, so that it is the poisoned one that is blamed. `failed` tells how it went alone already.
   */
  async #alone(conversation: PendingConversation, failed: { error: unknown } | null): Promise<void> {
    const events = firstPart(conversation.events);
    const isWhole = events.length === conversation.events.length;
    const problem = failed ?? (await this.#try(conversation));
    if (problem === null) return;
    const first = isWhole ? problem : await this.#try({ ...conversation, events });
    if (first !== null) await this.#with.poison.failed(conversation, first.error);
  }

  async #try(conversation: PendingConversation): Promise<{ error: unknown } | null> {
    try {
      await this.#turn([conversation]);
      return null;
    } catch (error) {
      return { error };
    }
  }

  /** Plays and writes; answers the lanes in which something was done, which may hold more. */
  async #turn(conversations: readonly PendingConversation[]): Promise<Set<number>> {
    const planned: PlannedConversation[] = [];
    const lanes = new Set<number>();
    for (const conversation of conversations) {
      const plan = await this.#play(conversation);
      if (plan) {
        planned.push({ conversation, plan });
        lanes.add(conversation.lane);
      }
    }
    if (planned.length > 0) this.#with.after.written(this.#written(planned, await this.#commit(planned)));
    return lanes;
  }

  async #play(conversation: PendingConversation): Promise<PlannedConversation['plan'] | null> {
    const channel = await this.#with.channels.get(conversation.channelId);
    if (!channel) {
      await this.#with.poison.orphaned(conversation);
      return null;
    }
    const flow = await this.#with.flows.ready(channel.flowId, versionsOf(conversation));
    const played = playConversation(conversation, {
      channelKind: channel.channel.kind,
      delivery: channel.channel.delivery,
      flow,
      newId: this.#with.newId,
    });
    if (played.lookAgainAt !== null) this.#with.lookAgain(conversation.lane, played.lookAgainAt - conversation.now);
    return played.plan;
  }

  async #commit(planned: readonly PlannedConversation[]): Promise<Written[]> {
    const extras = planned.filter(({ conversation, plan }) => hasExtras(plan, conversation.stored?.epoch ?? 0));
    if (extras.length === 0) return this.#with.sql.run<Written>(commitPlans, commitValues(planned));
    return this.#with.sql.transaction(async (run) => {
      const written = await run<Written>(commitPlans, commitValues(planned));
      const ids = new Set(written.map((row) => row.conversation_id));
      await run(commitExtras, extraValues(extras.filter(({ plan }) => ids.has(plan.conversationId))));
      return written;
    });
  }

  #written(planned: readonly PlannedConversation[], rows: readonly Written[]): WrittenTurn[] {
    const messages = new Map<string, string[]>();
    for (const row of rows) {
      const seqs = messages.get(row.conversation_id) ?? [];
      if (row.seq !== null) seqs.push(row.seq);
      messages.set(row.conversation_id, seqs);
    }
    return planned.flatMap(({ conversation, plan }) => {
      const seqs = messages.get(plan.conversationId);
      if (!seqs) return [];
      return [
        {
          conversationId: plan.conversationId,
          channelId: conversation.channelId,
          externalUser: plan.newUser ?? conversation.externalUser,
          lane: conversation.lane,
          messages: seqs,
          hasQueued: plan.messages.some((message) => message.status === 'queued'),
          effectIds: plan.effects.map((effect) => effect.id),
          timers: plan.timers,
          mediaIds: plan.media.map((media) => media.id),
          acknowledge: plan.acknowledge,
        },
      ];
    });
  }
}

/** The flow versions that must be at hand before the step: those a state stands in, and those it is to be moved to. */
function versionsOf({ stored, events }: PendingConversation): string[] {
  const targets = events.flatMap(({ payload }) => (payload.kind === 'move' ? [payload.move.versionId] : []));
  const state = stored?.state;
  if (!state) return targets;
  return [...state.frames, ...state.interrupted.flatMap((one) => one.frames)].map((frame) => frame.flowVersionId).concat(targets);
}

/** The first event, with the other parts of its album. */
function firstPart(events: PendingEvent[]): PendingEvent[] {
  const group = events[0]?.groupKey ?? null;
  const end = events.findIndex((event, index) => index > 0 && (group === null || event.groupKey !== group));
  return end === -1 ? events : events.slice(0, end);
}
