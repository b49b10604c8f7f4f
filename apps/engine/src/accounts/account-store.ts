import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Page, UserRecord } from '@filo/api';
import { DataSource, MoreThan } from 'typeorm';
import { User } from '../database/entities/user.ts';
import { newId } from '../database/new-id.ts';
import { violates } from '../database/violates.ts';
import { idPattern, readCursor, writeCursor } from '../http/cursor.ts';
import { pageOf } from '../http/page-of.ts';
import { Problem } from '../problems/problem.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { SessionEnds } from './session-ends.ts';
import { passwordWeakness } from './password-weakness.ts';

/** Fields of a new account. */
export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

/** People who may sign in. */
@Injectable()
export class AccountStore {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ends: SessionEnds,
  ) {}

  /** Whether the installation has its owner. */
  hasOwner(): Promise<boolean> {
    return this.dataSource.getRepository(User).existsBy({ role: 'owner' });
  }

  /** Makes the one owner. Throws `Problem` when there is one, or the password is weak. */
  async makeOwner(account: NewAccount): Promise<UserRecord> {
    if (await this.hasOwner()) throw new Problem('owner-exists', 'This installation has its owner already.');
    return this.add(account, 'owner');
  }

  /** Adds an account. Throws `Problem` when the email is taken or the password is weak. */
  async add({ name, email, password }: NewAccount, role: User['role']): Promise<UserRecord> {
    requireStrong(password, [name, email]);
    const user = this.dataSource.getRepository(User).create({ id: newId(), name, email, role, passwordHash: await hashPassword(password) });
    try {
      await this.dataSource.getRepository(User).insert(user);
    } catch (error) {
      if (violates(error, 'users_one_owner')) throw new Problem('owner-exists', 'This installation has its owner already.');
      if (violates(error, 'users_email')) throw new Problem('already-exists', 'There is an account with this email.');
      throw error;
    }
    const { id } = user;
    return userRecord(await this.dataSource.getRepository(User).findOneByOrFail({ id }));
  }

  /** The account that email and password open, or undefined. Takes the same time either way. */
  async open(email: string, password: string): Promise<User | undefined> {
    const found = await this.withHash().where('lower(u.email) = lower(:email)', { email: email.trim() }).getOne();
    return (await verifyPassword(found?.passwordHash, password)) ? (found ?? undefined) : undefined;
  }

  /** Sets a password. Throws `Problem` when the current one is wrong or the new one weak. */
  async changePassword(id: string, current: string, password: string): Promise<void> {
    const user = await this.withHash().where('u.id = :id', { id }).getOne();
    if (!user || !(await verifyPassword(user.passwordHash, current)))
      throw new Problem('wrong-credentials', 'The current password is wrong.');
    requireStrong(password, [user.name, user.email]);
    await this.dataSource.getRepository(User).update({ id }, { passwordHash: await hashPassword(password) });
  }

  /** People, in the order they were added. */
  async list(limit: number, cursor: string | undefined): Promise<Page<UserRecord>> {
    const [after] = cursor === undefined ? [] : readCursor(cursor, idPattern);
    const rows = await this.dataSource
      .getRepository(User)
      .find({ where: after === undefined ? {} : { id: MoreThan(after) }, order: { id: 'ASC' }, take: limit + 1 });
    return pageOf(rows, limit, ({ id }) => writeCursor(id), userRecord);
  }

  /** Removes an agent; what they were holding goes to the queue, so that nobody waits for ever. Throws `Problem`. */
  async remove(id: string): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const user = await tx.findOneBy(User, { id });
      if (!user) throw new Problem('not-found', 'There is no account with this id.');
      if (user.role === 'owner') throw new Problem('not-allowed', 'The owner cannot be removed.');
      await tx.query(
        `UPDATE conversations SET owner = 'queue', assignee_id = NULL, epoch = epoch + 1, revision = revision + 1, waiting_since = now()
         WHERE assignee_id = $1 AND owner = 'agent'`,
        [id],
      );
      await tx.delete(User, { id });
    });
    this.ends.tell({ userId: id });
  }

  private withHash() {
    return this.dataSource.getRepository(User).createQueryBuilder('u').addSelect('u.passwordHash');
  }
}

/** An account as callers see it. */
export function userRecord({ id, name, email, role, createdAt }: User): UserRecord {
  return { id, name, email, role, createdAt: createdAt.toISOString() };
}

function requireStrong(password: string, personal: readonly string[]): void {
  const weakness = passwordWeakness(password, personal);
  if (weakness) throw new Problem('weak-password', weakness, { errors: [{ path: 'body.password', message: weakness }] });
}
