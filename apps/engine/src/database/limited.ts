import type { DataSource, EntityManager } from 'typeorm';
import { errorLike } from '../problems/error-like.ts';
import { Problem } from '../problems/problem.ts';

/** SQLSTATE of a statement that took longer than it was given. */
const cancelled = '57014';

/**
 * A transaction that may have to read through a whole table, each statement at most `seconds` long. Throws `Problem` when one takes
 * longer, so that a question of one person never keeps the database from the chats of others.
 */
export async function limited<Result>(
  dataSource: DataSource,
  seconds: number,
  work: (tx: EntityManager) => Promise<Result>,
): Promise<Result> {
  try {
    return await dataSource.transaction(async (tx) => {
      await tx.query(`SET LOCAL statement_timeout = ${seconds * 1000}`);
      return work(tx);
    });
  } catch (error) {
    if (errorLike(errorLike(error)?.driverError)?.code !== cancelled) throw error;
    throw new Problem('unavailable', `The database took longer than ${seconds} seconds.`, { retryAfter: 60 });
  }
}
