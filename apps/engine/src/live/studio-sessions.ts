import type { EndedSessions } from '../accounts/session-ends.ts';
import type { StudioSockets, StudioUser } from './studio-socket.ts';

/** Between two looks at whether the sessions of open tabs still hold, in ms. */
const lookEveryMs = 60_000;

/** What tells whether sessions hold, and is told when that cannot be said. */
export interface StudioSessionsOptions {
  /** Those of the sessions that are not over. */
  openSessions: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
  onError: (error: unknown) => void;
}

/** Lets no tab of the studio outlive its session: at once when it is ended, within a minute when its time is up. */
export class StudioSessions {
  readonly #sockets: StudioSockets;
  readonly #with: StudioSessionsOptions;
  readonly #look: NodeJS.Timeout;

  constructor(sockets: StudioSockets, options: StudioSessionsOptions) {
    this.#sockets = sockets;
    this.#with = options;
    this.#look = setInterval(() => void this.endExpired(), lookEveryMs).unref();
  }

  /** Disconnects the tabs of sessions that were ended, here or in another process. */
  end(ended: EndedSessions): void {
    this.#disconnect((user) => ('sessionHash' in ended ? user.sessionHash === ended.sessionHash : isOther(user, ended)));
  }

  /** Disconnects the tabs whose session is over. While the database is away nobody is. */
  async endExpired(): Promise<void> {
    const hashes = new Set([...this.#sockets.sockets.values()].flatMap(({ data: { user } }) => (user ? [user.sessionHash] : [])));
    if (hashes.size === 0) return;
    try {
      const open = await this.#with.openSessions([...hashes]);
      this.#disconnect(({ sessionHash }) => hashes.has(sessionHash) && !open.has(sessionHash));
    } catch (error) {
      this.#with.onError(error);
    }
  }

  /** Looks no more. */
  close(): void {
    clearInterval(this.#look);
  }

  #disconnect(isOver: (user: StudioUser) => boolean): void {
    for (const socket of this.#sockets.sockets.values()) if (socket.data.user && isOver(socket.data.user)) socket.disconnect(true);
  }
}

const isOther = ({ userId, sessionHash }: StudioUser, ended: { userId: string; except?: string }): boolean =>
  userId === ended.userId && sessionHash !== ended.except;
