import type { Pool, QueryResultRow } from 'pg';

/** A statement with a name: Postgres keeps its plan for the connection. */
export interface Statement {
  name: string;
  text: string;
}

/**
 * The hot path's way to Postgres: named statements over a pool of its own. Everything that is not per message goes
 * through TypeORM.
 */
export class Sql {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Runs one statement, alone in its transaction. */
  async run<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const result = await this.#pool.query<Row>({ name: statement.name, text: statement.text, values });
    return result.rows;
  }

  /** Runs several statements in one transaction. */
  async transaction<Result>(work: (run: Sql['run']) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    const run: Sql['run'] = async <Row extends QueryResultRow>(statement: Statement, values: unknown[]) =>
      (await client.query<Row>({ name: statement.name, text: statement.text, values })).rows;
    try {
      await client.query('BEGIN');
      const result = await work(run);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection that failed inside a transaction is not worth saving.
      client.release(error instanceof Error ? error : true);
      throw error;
    }
  }

  /** Ends the pool; running statements finish first. */
  async close(): Promise<void> {
    await this.#pool.end();
  }
}
