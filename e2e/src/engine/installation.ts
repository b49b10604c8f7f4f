import { randomBytes } from 'node:crypto';
import { makeTemporaryFolder, query, type TemporaryFolder } from '@filo/engine/testing';
import type { FiloClient } from '@filo/sdk';
import type { Backend, QueueHouse } from './backends.ts';
import { type Database, sharedDatabase } from './databases.ts';
import { EngineProcess } from './engine-process.ts';
import { freePort } from './free-port.ts';
import { signUp } from './sign-up.ts';

/** How an installation is made. */
export interface InstallationOptions {
  backend: Backend;
  database?: () => Promise<Database>;
  /** Further settings for every process. */
  env?: Record<string, string>;
  /** Without a public address, channels poll. */
  isPublic?: boolean;
}

/** One installation of Filo: its address, data and accounts stay while its processes come and go. */
export class Installation {
  readonly url: string;
  readonly database: Database;
  readonly queues: QueueHouse & { restart?: () => Promise<void> };
  readonly #folder: TemporaryFolder;
  readonly #env: Record<string, string>;
  readonly #processes: EngineProcess[] = [];
  #client: FiloClient | null = null;

  private constructor(
    port: number,
    parts: { database: Database; queues: QueueHouse; folder: TemporaryFolder; options: InstallationOptions },
  ) {
    const { database, queues, folder, options } = parts;
    this.url = `http://127.0.0.1:${port}`;
    this.database = database;
    this.queues = queues;
    this.#folder = folder;
    this.#env = {
      PORT: String(port),
      FILO_DATA_DIR: folder.path,
      FILO_SECRET: randomBytes(32).toString('hex'),
      ...(options.isPublic !== false && { PUBLIC_URL: this.url }),
      ...(database.url !== undefined && { DATABASE_URL: database.url }),
      ...(queues.redisUrl !== undefined && { REDIS_URL: queues.redisUrl }),
      ...options.env,
    };
  }

  /** Prepares one; nothing of it runs yet but its database and queues. */
  static async make(options: InstallationOptions): Promise<Installation> {
    const [port, folder, database, queues] = await Promise.all([
      freePort(),
      makeTemporaryFolder(),
      (options.database ?? sharedDatabase)(),
      options.backend.open(),
    ]);
    return new Installation(port, { database, queues, folder, options });
  }

  /** Starts a process of it. Workers listen on a port of their own, everything else on the installation's. */
  async start(role: 'all' | 'api' | 'worker' = 'all', env: Record<string, string> = {}): Promise<EngineProcess> {
    const process = await EngineProcess.start({ ...this.#env, ...(role === 'worker' && { PORT: '0' }), FILO_ROLE: role, ...env });
    this.#processes.push(process);
    return process;
  }

  /** A client with a key for everything; makes the owner's account the first time. */
  async client(): Promise<FiloClient> {
    this.#client ??= await signUp(this.url);
    return this.#client;
  }

  /** Asks the database, past the API: for what only a fault could put there. */
  sql(statement: string): Promise<Record<string, unknown>[]> {
    if (this.database.url === undefined) throw new Error('This installation keeps its database to itself');
    return query(this.database.url, statement);
  }

  /** What its processes wrote, for a failure. */
  get log(): string {
    return this.#processes.map((process) => `process ${process.pid}: ${process.log.dump()}`).join('\n');
  }

  /** Ends what runs and removes everything. Throws when a process did not end cleanly when it was asked to. */
  async remove(): Promise<void> {
    // An embedded Postgres that a killed engine left behind is stopped by the next one.
    if (this.database.url === undefined && !this.#processes.some((process) => process.isRunning)) await this.start();
    const alive = this.#processes.filter((process) => process.isRunning);
    const codes = await Promise.all(alive.map((process) => process.terminate()));
    await Promise.all([this.queues.stop(), this.database.remove()]);
    await this.#folder.remove();
    if (codes.some((code) => code !== 0)) throw new Error(`A process did not end cleanly.\n${this.log}`);
  }
}
