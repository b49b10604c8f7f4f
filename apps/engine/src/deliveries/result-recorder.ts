import type { Sql } from '../database/sql.ts';
import { postgresJson } from '../database/postgres-json.ts';
import { recordResults } from './claim-sql.ts';
import type { DeliveryResult } from './result.ts';

/** Results one statement takes at most: what it costs grows with their square. */
const resultsPerWrite = 200;

interface Entry {
  result: DeliveryResult;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** Writes down how sends ended; results that come in while a write is under way share the next one. */
export class ResultRecorder {
  readonly #sql: Sql;
  readonly #instance: () => number;
  readonly #waiting: Entry[] = [];
  #writing = false;

  constructor(sql: Sql, instance: () => number) {
    this.#sql = sql;
    this.#instance = instance;
  }

  /** Resolves when the result is on disk. */
  record(result: DeliveryResult): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ result, resolve, reject });
      if (!this.#writing) void this.#write();
    });
  }

  async #write(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const entries = this.#waiting.splice(0, resultsPerWrite);
      try {
        await this.#sql.run(recordResults, [this.#instance(), postgresJson(entries.map((entry) => entry.result))]);
        for (const entry of entries) entry.resolve();
      } catch (error) {
        for (const entry of entries) entry.reject(error);
      }
    }
    this.#writing = false;
  }
}
