import type { Server as HttpServer } from 'node:http';
import type { DraftSaved, WidgetMessage } from '@filo/api';
import { Server } from 'socket.io';
import type { EndedSessions } from '../accounts/session-ends.ts';
import type { BusMessage } from './bus-message.ts';
import { ChangeBuffer, type Change, type Visitor } from './change.ts';
import { FlowRooms } from './flow-rooms.ts';
import { StudioSessions, type StudioSessionsOptions } from './studio-sessions.ts';
import type { StudioSockets, StudioUser } from './studio-socket.ts';

/** Between a change and telling it, in ms: what changes together is told together. */
const gatherMs = 15;

/** Largest thing a client may send over a socket, in bytes: tabs only say where they are, everything else goes over HTTP. */
const messageBytes = 16 * 1024;

/** Who may listen, and what web chats are told. */
export interface LiveDependencies extends StudioSessionsOptions {
  /** The signed-in user of a browser, by its cookie header; null for strangers. */
  signedIn: (cookies: string) => Promise<StudioUser | null>;
  /** The visitor a web chat's token speaks for; null when it does not hold. */
  visitor: (channelId: string, token: string) => Promise<string | null>;
  /** Those of the changed messages that web chats show. */
  widgetMessages: (changes: readonly Change[]) => Promise<(Visitor & { message: WidgetMessage })[]>;
  /** Tells the other processes. */
  publish: (message: BusMessage) => void;
}

const room = ({ channelId, externalUser }: Visitor): string => `${channelId}/${externalUser}`;

/**
 * Live events over Socket.IO. `/studio` (session cookie) hears `changes`, and of the flow it has open `people` and `draft`
 * (`StudioServerEvents`); `/widget` (`auth: { channelId, token }`) hears `message` and `typing`. Nothing here is a record: a client that was away reads what it missed over HTTP.
 */
export class Live {
  readonly #with: LiveDependencies;
  readonly #buffer = new ChangeBuffer();
  #server: Server | null = null;
  #studio: StudioSockets | null = null;
  #rooms: FlowRooms | null = null;
  #sessions: StudioSessions | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(dependencies: LiveDependencies) {
    this.#with = dependencies;
  }

  /** Begins to take sockets on the engine's HTTP server. */
  attach(http: HttpServer): void {
    const server = new Server(http, {
      serveClient: false,
      maxHttpBufferSize: messageBytes,
      // The widget lives on other sites and proves itself by its token; the studio's namespace checks the origin itself.
      cors: { origin: true, credentials: true },
    });
    this.#server = server;
    const studio = server.of('/studio') as StudioSockets;
    this.#studio = studio;
    this.#rooms = new FlowRooms(studio, (flowId, people) => this.#with.publish({ what: 'people', flowId, people }));
    this.#sessions = new StudioSessions(studio, this.#with);
    studio.use((socket, next) => {
      const { headers } = socket.handshake;
      const sameSite = headers.origin === undefined || hostOf(headers.origin) === headers.host;
      this.#with
        .signedIn(sameSite ? (headers.cookie ?? '') : '')
        .then((user) => {
          if (user) socket.data.user = user;
          next(user ? undefined : new Error('not-signed-in'));
        })
        .catch((error: unknown) => this.#refuse(error, next));
    });
    server.of('/widget').use((socket, next) => {
      const { channelId, token } = socket.handshake.auth as { channelId?: unknown; token?: unknown };
      if (typeof channelId !== 'string' || typeof token !== 'string') return next(new Error('wrong-token'));
      this.#with
        .visitor(channelId, token)
        .then(async (externalUser) => {
          if (externalUser === null) return next(new Error('wrong-token'));
          await socket.join(room({ channelId, externalUser }));
          next();
        })
        .catch((error: unknown) => this.#refuse(error, next));
    });
  }

  /** Tells screens and chats here and in the other processes. Never fails, never waits. */
  announce(changes: readonly { conversationId: string; messages?: readonly string[] }[]): void {
    this.#buffer.add(changes);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      const gathered = this.#buffer.take();
      this.#with.publish({ what: 'changes', changes: gathered });
      this.#tell(gathered);
    }, gatherMs);
  }

  /** A draft was saved in this process. */
  draftSaved(saved: DraftSaved): void {
    this.#with.publish({ what: 'draft', saved });
    this.#rooms?.saved(saved);
  }

  /** Sessions were ended in this process: their tabs go, wherever they are connected. */
  sessionsEnded(ended: EndedSessions): void {
    this.#with.publish({ what: 'sessions', ended });
    this.#sessions?.end(ended);
  }

  /** Lets the tabs go whose session is over; happens by itself every minute. */
  async endExpiredSessions(): Promise<void> {
    await this.#sessions?.endExpired();
  }

  /** Another process told something, for the sockets of this one. */
  heard(message: BusMessage, origin: string): void {
    if (message.what === 'changes') this.#tell(message.changes);
    else if (message.what === 'draft') this.#rooms?.saved(message.saved);
    else if (message.what === 'people') this.#rooms?.heard(origin, message.flowId, message.people);
    else if (message.what === 'sessions') this.#sessions?.end(message.ended);
  }

  #tell(changes: readonly Change[]): void {
    if (!this.#server || !this.#studio) return;
    if (this.#studio.sockets.size > 0) this.#studio.emit('changes', [...changes]);
    if (this.#server.of('/widget').sockets.size > 0) void this.#tellWidgets(changes.filter((change) => change.messages.length > 0));
  }

  /** Shows or hides that something is being written in a web chat. */
  typing(to: Visitor, on: boolean): void {
    this.#server?.of('/widget').to(room(to)).emit('typing', { on });
  }

  /** Lets every socket go, without a word that it shall not come back: tabs connect again by themselves. The HTTP server is not ours to close: requests under way are still answered. */
  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#rooms?.close();
    this.#sessions?.close();
    this.#server?.engine.close();
  }

  async #tellWidgets(changes: readonly Change[]): Promise<void> {
    try {
      for (const { message, ...to } of await this.#with.widgetMessages(changes))
        this.#server?.of('/widget').to(room(to)).emit('message', message);
    } catch (error) {
      this.#with.onError(error);
    }
  }

  #refuse(error: unknown, next: (error: Error) => void): void {
    this.#with.onError(error);
    next(new Error('unavailable'));
  }
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');
