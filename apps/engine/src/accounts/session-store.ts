import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThan, MoreThan, Not } from 'typeorm';
import type { Caller } from '../http/caller.ts';
import { Session } from '../database/entities/session.ts';
import { User } from '../database/entities/user.ts';
import { SessionEnds } from './session-ends.ts';
import { newToken, tokenHash } from './token.ts';

/** How long a session lives after its last use, in ms: 30 days. */
export const sessionMs = 30 * 24 * 60 * 60 * 1000;

/** A use is written down at most this often, in ms, so that reading does not mean writing. */
const touchMs = 5 * 60 * 1000;

/** Browsers that are signed in, kept on the server so that signing out is final. */
@Injectable()
export class SessionStore {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ends: SessionEnds,
  ) {}

  /** Starts a session and answers its token, which exists only in the browser from now on. */
  async start(userId: string, userAgent: string | undefined): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const now = new Date();
    const expiresAt = new Date(now.getTime() + sessionMs);
    await this.sessions.insert({
      tokenHash: tokenHash(token),
      userId,
      lastSeenAt: now,
      expiresAt,
      userAgent: userAgent?.slice(0, 300) ?? null,
    });
    await this.sessions.delete({ expiresAt: LessThan(now) });
    return { token, expiresAt };
  }

  /** Who holds the token, or undefined when it is unknown or too old. Each use makes it last longer. */
  async find(token: string): Promise<Extract<Caller, { kind: 'user' }> | undefined> {
    const session = await this.sessions.findOneBy({ tokenHash: tokenHash(token) });
    const now = Date.now();
    if (!session || session.expiresAt.getTime() <= now) return undefined;
    const user = await this.dataSource.getRepository(User).findOneBy({ id: session.userId });
    if (!user) return undefined;
    const expiresAt = await this.#touch(session, now);
    return {
      kind: 'user',
      userId: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      sessionHash: session.tokenHash,
      expiresAt,
    };
  }

  /** Those of the sessions that hold. Asking is no use: they do not last longer for it. */
  async open(hashes: readonly string[]): Promise<Set<string>> {
    const rows = await this.sessions.findBy({ tokenHash: In(hashes), expiresAt: MoreThan(new Date()) });
    return new Set(rows.map((row) => row.tokenHash));
  }

  /** Ends one session. */
  async end(hash: string): Promise<void> {
    await this.sessions.delete({ tokenHash: hash });
    this.ends.tell({ sessionHash: hash });
  }

  /** Ends every session of a person but one. */
  async endOthers(userId: string, hash: string): Promise<void> {
    await this.sessions.delete({ userId, tokenHash: Not(hash) });
    this.ends.tell({ userId, except: hash });
  }

  async #touch(session: Session, now: number): Promise<Date> {
    if (now - session.lastSeenAt.getTime() < touchMs) return session.expiresAt;
    const expiresAt = new Date(now + sessionMs);
    await this.sessions.update({ tokenHash: session.tokenHash }, { lastSeenAt: new Date(now), expiresAt });
    return expiresAt;
  }

  private get sessions() {
    return this.dataSource.getRepository(Session);
  }
}
