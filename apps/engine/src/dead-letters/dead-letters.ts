import type { Sql, Statement } from '../database/sql.ts';
import type { Wakes } from '../lanes/wakes.ts';

/** An event that no turn could handle. */
export interface DeadLetter {
  id: string;
  channelId: string;
  externalUser: string;
  event: unknown;
  error: string;
  attempts: number;
  receivedAt: Date;
}

const list: Statement = {
  name: 'list-dead',
  text: `
    SELECT seq AS id, channel_id AS "channelId", external_user AS "externalUser", event, coalesce(error, '') AS error, attempts, received_at AS "receivedAt"
    FROM inbound WHERE status = 'dead' AND seq < coalesce($1::bigint, 9223372036854775807) ORDER BY seq DESC LIMIT $2`,
};

const revive: Statement = {
  name: 'revive-dead',
  text: `UPDATE inbound SET status = 'pending', attempts = 0, error = NULL WHERE seq = $1 AND status = 'dead' RETURNING lane`,
};

/** The events that were put aside: to be looked at and tried again. */
export class DeadLetters {
  readonly #sql: Sql;
  readonly #wakes: Pick<Wakes, 'turns'>;

  constructor(sql: Sql, wakes: Pick<Wakes, 'turns'>) {
    this.#sql = sql;
    this.#wakes = wakes;
  }

  /** Newest first; `before` is the id where the last page ended. */
  list(before: string | null, limit: number): Promise<DeadLetter[]> {
    return this.#sql.run<DeadLetter>(list, [before, limit]);
  }

  /** Puts the event back in its conversation's queue. False when there is no such dead letter. */
  async retry(id: string): Promise<boolean> {
    const [row] = await this.#sql.run<{ lane: number }>(revive, [id]);
    if (row) this.#wakes.turns(row.lane);
    return row !== undefined;
  }
}
