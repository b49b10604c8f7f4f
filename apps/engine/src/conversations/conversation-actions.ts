import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { ConversationRecord } from '@filo/api';
import { DataSource, type EntityManager } from 'typeorm';
import { User } from '../database/entities/user.ts';
import { ChannelStore } from '../channels/channel-store.ts';
import { FlowStore } from '../flows/flow-store.ts';
import type { Caller } from '../http/caller.ts';
import { InboundStore } from '../inbound/inbound-store.ts';
import { Wakes } from '../lanes/wakes.ts';
import { Live } from '../live/live.ts';
import { Problem } from '../problems/problem.ts';
import { botQuiet } from './bot-quiet.ts';
import { ConversationList } from './conversation-list.ts';
import { changeOwner, closeLocked, type LockedConversation, lockConversation } from './conversation-lock.ts';
import { assign, type OwnerChange, release, requireClosable, take } from './ownership.ts';

/** Who holds a conversation: taken, given back, handed on, closed. Each is one transaction that no turn can run across. */
@Injectable()
export class ConversationActions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly conversations: ConversationList,
    private readonly flows: FlowStore,
    private readonly channels: ChannelStore,
    private readonly inbound: InboundStore,
    private readonly wakes: Wakes,
    private readonly live: Live,
  ) {}

  /** The bot or the queue gives it to an agent. */
  take(id: string, caller: Caller, named: string | undefined): Promise<ConversationRecord> {
    return this.#change(id, async (tx, held) => take(held, await agentOf(tx, caller, named)));
  }

  /** Back to the bot, which goes on where the handoff resolves, at the start, or at a node. */
  async release(id: string, caller: Caller, to: string): Promise<ConversationRecord> {
    return this.#change(id, async (_tx, held) => {
      const change = release(held, caller, to);
      if (change.resume?.at === 'node') await this.#requireNode(held, change.resume.nodeId);
      return change;
    });
  }

  /** To another agent, or with null back to the queue. */
  assign(id: string, agentId: string | null, team: string | null | undefined): Promise<ConversationRecord> {
    return this.#change(id, async (tx, held) => {
      if (agentId !== null) await requireUser(tx, agentId);
      if (team !== undefined) await tx.query('UPDATE conversations SET team = $2 WHERE id = $1', [id, team]);
      return assign(held, agentId);
    });
  }

  /** Closes it; the customer's next message opens it again, with the bot. */
  async close(id: string, caller: Caller): Promise<ConversationRecord> {
    const dropped = await this.dataSource.transaction(async (tx) => {
      const held = await lockConversation(tx, id);
      if (held.status === 'closed') return [];
      requireClosable(held, caller);
      return closeLocked(tx, held);
    });
    this.live.announce([{ conversationId: id, messages: dropped }]);
    return this.conversations.read(id);
  }

  /** Opens it again, with the bot. */
  async reopen(id: string): Promise<ConversationRecord> {
    await this.dataSource.transaction(async (tx) => {
      const held = await lockConversation(tx, id);
      if (held.status === 'open') return;
      await tx.query(`UPDATE conversations SET status = 'open', revision = revision + 1 WHERE id = $1`, [id]);
    });
    this.live.announce([{ conversationId: id }]);
    return this.conversations.read(id);
  }

  async #change(
    id: string,
    decide: (tx: EntityManager, held: LockedConversation) => Promise<OwnerChange | null>,
  ): Promise<ConversationRecord> {
    const done = await this.dataSource.transaction(async (tx) => {
      const held = await lockConversation(tx, id);
      const change = await decide(tx, held);
      return change && { lane: held.lane, owner: change.owner, dropped: await changeOwner(tx, this.inbound, held, change) };
    });
    if (done) this.wakes.turns(done.lane);
    this.live.announce([{ conversationId: id, messages: done?.dropped ?? [] }]);
    if (done && done.owner !== 'bot') await botQuiet(this.dataSource, { id, lane: done.lane });
    return this.conversations.read(id);
  }

  /** The node must be in the channel's flow or in one the conversation stands in. */
  async #requireNode(held: LockedConversation, nodeId: string): Promise<void> {
    const channel = await this.channels.get(held.channelId);
    const standing = held.state?.frames.map((frame) => frame.flowVersionId) ?? [];
    const versions = await Promise.all([
      this.flows.ready(channel?.flowId ?? null, standing),
      ...standing.map((versionId) => this.flows.version(versionId)),
    ]);
    if (versions.some((version) => version?.nodes.has(nodeId))) return;
    throw new Problem('unknown-reference', `The flow has no node "${nodeId}".`, {
      errors: [{ path: 'body.to', message: '"resolved", "start" or the id of a node' }],
    });
  }
}

/** The agent who takes: a person takes for themselves, a key for the agent it names or the person who made it. */
async function agentOf(tx: EntityManager, caller: Caller, named: string | undefined): Promise<string> {
  if (caller.kind === 'user' && named !== undefined && named !== caller.userId)
    throw new Problem('not-allowed', 'People take conversations for themselves; give one to somebody else with assign.');
  const agentId = named ?? (caller.kind === 'anonymous' ? null : caller.userId);
  if (agentId === null)
    throw new Problem('unknown-reference', 'Nobody is behind this key: name the agent.', {
      errors: [{ path: 'body.agentId', message: 'the id of a user' }],
    });
  await requireUser(tx, agentId);
  return agentId;
}

async function requireUser(tx: EntityManager, id: string): Promise<void> {
  if (!(await tx.existsBy(User, { id }))) throw new Problem('unknown-reference', 'There is no user with this id.');
}
