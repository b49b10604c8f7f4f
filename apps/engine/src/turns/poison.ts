import type { Sql, Statement } from '../database/sql.ts';
import type { Wakes } from '../lanes/wakes.ts';
import type { PendingConversation } from './pending.ts';

/** Tries an event gets before it is put aside. */
const tries = 5;

/** Longest reason kept with an event, in characters. */
const reasonLength = 2000;

const countFailure: Statement = {
  name: 'count-failure',
  text: `
    UPDATE inbound SET attempts = attempts + 1, error = $2, status = CASE WHEN attempts + 1 >= $3 THEN 'dead' ELSE status END
    WHERE seq = $1 RETURNING status`,
};

const buryAll: Statement = { name: 'bury-inbound', text: `UPDATE inbound SET status = 'dead', error = $2 WHERE seq = ANY ($1::bigint[])` };

/** What to do with a conversation whose turn failed. */
export class Poison {
  readonly #sql: Sql;
  readonly #wakes: Pick<Wakes, 'turns'>;
  readonly #log: (message: string, details: Record<string, unknown>) => void;

  constructor(sql: Sql, wakes: Pick<Wakes, 'turns'>, log: (message: string, details: Record<string, unknown>) => void) {
    this.#sql = sql;
    this.#wakes = wakes;
    this.#log = log;
  }

  /**
   * Counts a try against the oldest event. After the last it is dead: on the list of dead letters, with the reason, and the
   * conversation goes on without it. A database that is down is nobody's fault: then this fails too and nothing is counted.
   */
  async failed(conversation: PendingConversation, error: unknown): Promise<void> {
    const event = conversation.events[0];
    if (!event) return;
    const reason = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, reasonLength);
    const [row] = await this.#sql.run<{ status: string }>(countFailure, [event.seq, reason, tries]);
    this.#log(row?.status === 'dead' ? 'event put aside as a dead letter' : 'turn failed, it will be tried again', {
      inbound: event.seq,
      channel: conversation.channelId,
      attempt: event.attempts + 1,
      err: error,
    });
    this.#wakes.turns(conversation.lane);
  }

  /** The channel was deleted: its pending events have nowhere to go. */
  async orphaned(conversation: PendingConversation): Promise<void> {
    await this.#sql.run(buryAll, [conversation.events.map((event) => event.seq), 'The channel was deleted']);
  }
}
