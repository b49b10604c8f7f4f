import type { Sql } from '../database/sql.ts';
import { forgetUnusedMedia, noteUnusedMedia } from './unused-media-sql.ts';

/** Files deleted by one statement; each may be of 20 MB. */
const batchSize = 50;

/** Which uploads are deleted when. */
export interface UnusedMediaOptions {
  sql: Pick<Sql, 'run'>;
  /** Days that an upload is kept while nothing uses it. */
  keepDays: number;
  batch?: number;
}

/**
 * Deletes uploads of the team that no flow, message or channel has used for a time. The days count from when the last use ended,
 * not from the upload: what somebody takes out of a flow can still be put back.
 */
export class UnusedMedia {
  readonly #with: Required<UnusedMediaOptions>;

  constructor(options: UnusedMediaOptions) {
    this.#with = { batch: batchSize, ...options };
  }

  /** Looks at every upload once, and deletes what was unused too long, or until it is told to stop. */
  async run(stopping: AbortSignal): Promise<void> {
    const { sql, keepDays, batch } = this.#with;
    await sql.run(noteUnusedMedia, []);
    for (let full = true; full && !stopping.aborted;) {
      const gone = await sql.run<{ id: string }>(forgetUnusedMedia, [keepDays, batch]);
      full = gone.length === batch;
    }
  }
}
