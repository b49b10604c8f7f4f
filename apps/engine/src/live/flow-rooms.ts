import { agentScopes, type DraftSaved } from '@filo/api';
import { z } from 'zod';
import { FlowPresence, type Person } from './flow-presence.ts';
import { latest } from './latest.ts';
import type { StudioSocket, StudioSockets, StudioUser } from './studio-socket.ts';

/** A tab is listened to at most so often, in ms: of a hand that runs over the canvas, the place where it rests counts. */
const listenMs = 50;

/** Between a change and telling it, in ms: what changes together is told together. */
const gatherMs = 30;

/** Who is here is told to the other processes this often, in ms; who has been silent three times as long is gone. */
const repeatMs = 10_000;
const silentMs = 3 * repeatMs;

const opened = z.object({ flowId: z.guid(), nodeId: z.string().min(1).max(64).nullable() });
const closed = z.object({ flowId: z.guid() });

type Place = z.output<typeof opened>;

const room = (flowId: string): string => `flow/${flowId}`;

/** The flows that are open in the studio: everyone in one is told who else is in it, and when its draft was saved. */
export class FlowRooms {
  readonly #sockets: StudioSockets;
  readonly #publish: (flowId: string, people: Person[]) => void;
  readonly #presence = new FlowPresence();
  readonly #repeat: NodeJS.Timeout;
  /** Flows whose people changed and were not told yet; true when they changed here. */
  readonly #news = new Map<string, boolean>();
  #timer: NodeJS.Timeout | null = null;

  /** `publish` tells the other processes who is in a flow here. */
  constructor(sockets: StudioSockets, publish: (flowId: string, people: Person[]) => void) {
    this.#sockets = sockets;
    this.#publish = publish;
    this.#repeat = setInterval(() => this.#repeatPresence(), repeatMs).unref();
    sockets.on('connection', (socket) => this.#listen(socket));
  }

  /** Another process told who is in a flow there. */
  heard(origin: string, flowId: string, people: readonly Person[]): void {
    if (this.#presence.heard(origin, flowId, people, Date.now())) this.#changed([flowId], false);
  }

  /** Tells those in the flow, in this process, that its draft was saved. */
  saved(draft: DraftSaved): void {
    this.#sockets.to(room(draft.flowId)).emit('draft', draft);
  }

  /** Tells the others that nobody is here any more. */
  close(): void {
    clearInterval(this.#repeat);
    if (this.#timer) clearTimeout(this.#timer);
    for (const flowId of this.#presence.flowsHere) this.#publish(flowId, []);
  }

  #listen(socket: StudioSocket): void {
    const { user } = socket.data;
    // Whoever may not change flows does not meet people in them either.
    if (!user || !mayOpenFlows(user)) return;
    const moves = latest(listenMs, (at: Place) => {
      if (socket.connected) this.#open(socket, user, at);
    });
    socket.on('flow.open', (sent: unknown) => {
      const at = opened.safeParse(sent);
      if (at.success) moves.take(at.data);
    });
    socket.on('flow.leave', (sent: unknown) => {
      const at = closed.safeParse(sent);
      if (!at.success) return;
      moves.drop(({ flowId }) => flowId === at.data.flowId);
      if (this.#presence.flowOf(socket.id) === at.data.flowId) this.#leave(socket);
    });
    socket.on('disconnect', () => this.#leave(socket));
  }

  #open(socket: StudioSocket, { userId, name }: StudioUser, { flowId, nodeId }: Place): void {
    const before = this.#presence.flowOf(socket.id);
    if (before !== undefined && before !== flowId) void socket.leave(room(before));
    void socket.join(room(flowId));
    this.#changed(this.#presence.open(flowId, { tab: socket.id, userId, name, nodeId }), true);
  }

  #leave(socket: StudioSocket): void {
    const left = this.#presence.leave(socket.id);
    for (const flowId of left) void socket.leave(room(flowId));
    this.#changed(left, true);
  }

  #changed(flowIds: readonly string[], here: boolean): void {
    for (const flowId of flowIds) this.#news.set(flowId, here || (this.#news.get(flowId) ?? false));
    if (this.#news.size > 0)
      this.#timer ??= setTimeout(() => {
        this.#timer = null;
        this.#tell();
      }, gatherMs);
  }

  #tell(): void {
    for (const [flowId, here] of this.#news) {
      this.#sockets.to(room(flowId)).emit('people', { flowId, people: this.#presence.people(flowId) });
      if (here) this.#publish(flowId, this.#presence.peopleHere(flowId));
    }
    this.#news.clear();
  }

  #repeatPresence(): void {
    for (const flowId of this.#presence.flowsHere) this.#publish(flowId, this.#presence.peopleHere(flowId));
    this.#changed(this.#presence.expire(Date.now() - silentMs), false);
  }
}

function mayOpenFlows({ role }: StudioUser): boolean {
  return role === 'owner' || agentScopes.includes('flows');
}
