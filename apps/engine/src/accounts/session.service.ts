import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { User } from '../database/entities/user.ts';
import type { Caller } from '../http/caller.ts';
import { Problem } from '../problems/problem.ts';
import { AccountStore, userRecord } from './account-store.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionStore } from './session-store.ts';

/** What a person does with their own session. */
@Injectable()
export class SessionService {
  constructor(
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  /** Opens a session and sets its cookie. Throws `Problem`, the same for a wrong email and a wrong password. */
  async signIn(email: string, password: string, reply: FastifyReply) {
    const user = await this.accounts.open(email, password);
    if (!user) throw new Problem('wrong-credentials', 'Email or password is wrong.');
    const { token, expiresAt } = await this.sessions.start(user.id, reply.request.headers['user-agent']);
    this.cookie.set(reply, token, expiresAt);
    return { user: userRecord(user), expiresAt: expiresAt.toISOString() };
  }

  /** Who is signed in, and until when. */
  async read(caller: Caller) {
    const { userId, expiresAt } = person(caller);
    const user = await this.dataSource.getRepository(User).findOneByOrFail({ id: userId });
    return { user: userRecord(user), expiresAt: expiresAt.toISOString() };
  }

  /** Ends the session. */
  async signOut(caller: Caller, reply: FastifyReply): Promise<undefined> {
    await this.sessions.end(person(caller).sessionHash);
    this.cookie.clear(reply);
  }

  /** Sets the own password and ends every other session. */
  async changePassword(caller: Caller, current: string, password: string): Promise<undefined> {
    const { userId, sessionHash } = person(caller);
    await this.accounts.changePassword(userId, current, password);
    await this.sessions.endOthers(userId, sessionHash);
  }
}

function person(caller: Caller): Extract<Caller, { kind: 'user' }> {
  if (caller.kind !== 'user') throw new Problem('not-signed-in', 'Nobody is signed in.');
  return caller;
}
