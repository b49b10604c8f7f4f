import {
  initialState,
  type ContactFacts,
  type Effect,
  type Event,
  type InboundMessage,
  type Owner,
  type State,
  type Trace,
} from '@filo/core';
import type { InboundEvent, Profile } from '@filo/channels';
import { applyPatch } from '../contacts/apply-patch.ts';
import type { PendingConversation, PendingEvent } from './pending.ts';
import type { MessageChange, Plan } from './plan.ts';
import { takeMedia } from './take-media.ts';

/** What a step gives: the core's answer. */
interface Stepped {
  state: State;
  effects: Effect[];
  trace: Trace;
}

/** A plan in the making: each event of the batch adds to it, and the next one reads what the earlier ones changed. */
export class PlanDraft {
  readonly channelId: string;
  readonly #plan: Plan;
  readonly #delivery: 'push' | 'pull';
  readonly #newId: () => string;
  readonly #waitBefore: string | null;
  #contact: ContactFacts;

  constructor(conversation: PendingConversation, options: { delivery: 'push' | 'pull'; newId: () => string }) {
    const { stored } = conversation;
    const id = stored?.id ?? options.newId();
    this.channelId = conversation.channelId;
    this.#delivery = options.delivery;
    this.#newId = options.newId;
    this.#contact = stored?.contact ?? { id: options.newId(), fields: {}, tags: [] };
    this.#plan = {
      conversationId: id,
      contactId: this.#contact.id,
      isNew: stored === null,
      revision: stored?.revision ?? 0,
      epoch: stored?.epoch ?? 0,
      owner: stored?.owner ?? 'bot',
      status: stored?.status ?? 'open',
      state: stored?.state ?? initialState(id),
      lastMessageAt: null,
      handOver: null,
      blocked: null,
      newUser: null,
      profile: null,
      contactPatches: [],
      messages: [],
      changes: [],
      media: [],
      effects: [],
      timers: [],
      clearsTimers: false,
      turns: [],
      acknowledge: [],
      seqs: [],
    };
    this.#waitBefore = this.#plan.state.wait?.id ?? null;
  }

  get state(): State {
    return this.#plan.state;
  }

  get owner(): Owner {
    return this.#plan.owner;
  }

  get contact(): ContactFacts {
    return this.#contact;
  }

  /** The plan's commit marks these events as handled. */
  answers(events: readonly PendingEvent[]): void {
    this.#plan.seqs.push(...events.map((event) => event.seq));
  }

  /** Takes over what the channel says of the customer, where nothing is known yet. */
  meet(profile: Profile | undefined): void {
    if (!profile) return;
    const known = this.#contact;
    const { name, username, language, phone, email } = profile;
    const fresh = {
      ...(known.name === undefined && name ? { name } : {}),
      ...(username && username !== known.username ? { username } : {}),
      ...(known.language === undefined && language ? { language } : {}),
      ...(known.phone === undefined && phone ? { phone } : {}),
      ...(known.email === undefined && email ? { email } : {}),
    };
    if (Object.keys(fresh).length === 0) return;
    this.#contact = { ...known, ...fresh };
    this.#plan.profile = { ...this.#plan.profile, ...fresh };
  }

  /** Records a customer's message and gives it back as the flow may see it (files under our ids). */
  receive(event: Extract<InboundEvent, { type: 'message' }>): InboundMessage {
    const { bubbles, media } = takeMedia(event.message.bubbles, this.#newId);
    this.#plan.media.push(...media);
    this.#plan.messages.push({
      direction: 'in',
      author: 'contact',
      effectId: null,
      nodeId: null,
      bubbles,
      buttons: null,
      payload: event.message.payload ?? null,
      providerId: event.message.providerMessageId ?? event.providerId,
      status: 'received',
      at: event.at,
    });
    this.#plan.lastMessageAt = event.at;
    if (this.#plan.status !== 'open') this.#plan.status = 'open';
    if (event.acknowledge) this.#plan.acknowledge.push(event.acknowledge);
    return { ...event.message, bubbles };
  }

  change(change: MessageChange): void {
    this.#plan.changes.push(change);
  }

  block(blocked: boolean): void {
    this.#plan.blocked = blocked;
  }

  rename(newUser: string): void {
    this.#plan.newUser = newUser;
  }

  /** Takes over the core's answer to an event. */
  apply(event: Event, stepped: Stepped): void {
    this.#plan.state = stepped.state;
    this.#plan.turns.push({ turn: stepped.state.turn, event, trace: stepped.trace, at: event.at });
    for (const effect of stepped.effects) this.#do(effect, event.at);
  }

  /** The flow forgets where it stood; what the customer says next begins it anew. */
  restart(): void {
    const { turn, language, lastMessage } = this.#plan.state;
    this.#plan.state = { ...initialState(this.#plan.conversationId), turn, language, lastMessage };
  }

  /** A channel without a flow: people answer. */
  withoutFlow(event: Event): void {
    if (event.type !== 'message.received' || this.#plan.owner !== 'bot') return;
    this.#changeOwner('queue');
    this.#plan.handOver = { to: 'queue', priority: 'normal', reason: 'no-flow', path: [], vars: {} };
  }

  /** The finished plan, or null when no event could be read. */
  finish(): Plan | null {
    const plan = this.#plan;
    if (plan.seqs.length === 0) return null;
    const wait = plan.state.wait?.id ?? null;
    plan.clearsTimers = this.#waitBefore !== null && wait !== this.#waitBefore;
    plan.timers = plan.timers.filter((timer) => timer.waitId === wait);
    return plan;
  }

  #do(effect: Effect, at: number): void {
    const plan = this.#plan;
    switch (effect.type) {
      case 'send.message':
        plan.messages.push({
          direction: 'out',
          author: 'bot',
          effectId: effect.id,
          nodeId: effect.nodeId,
          bubbles: effect.message.bubbles,
          buttons: effect.message.buttons ?? null,
          payload: null,
          providerId: null,
          status: this.#delivery === 'pull' ? 'sent' : 'queued',
          at,
        });
        plan.lastMessageAt = at;
        return;
      case 'call.webhook':
        plan.effects.push(effect);
        return;
      case 'set.timer':
        plan.timers.push({ waitId: effect.waitId, at: effect.at });
        return;
      case 'hand.over':
        this.#changeOwner(effect.handOver.to);
        plan.handOver = effect.handOver.to === 'queue' ? effect.handOver : null;
        return;
      case 'update.contact':
        plan.contactPatches.push(effect.patch);
        this.#contact = applyPatch(this.#contact, effect.patch);
        return;
      case 'end.conversation':
        if (effect.close) plan.status = 'closed';
        return;
    }
  }

  #changeOwner(owner: Owner): void {
    if (this.#plan.owner === owner) return;
    this.#plan.owner = owner;
    this.#plan.epoch += 1;
  }
}
