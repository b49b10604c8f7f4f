import { createPostgresBackend, Queue, withBackend, Worker, type Job } from 'bullmq';
import { Redis } from 'ioredis';
import type { EffectJob } from '../effects/effect-runner.ts';
import type { LaneJob } from '../lanes/lane-queue.ts';
import type { TimerJob } from '../timers/timer-runner.ts';
import { SteadyWorker } from './steady-worker.ts';

/** Payload by queue. Payloads are ids alone: what they mean is in the database. */
export interface Jobs {
  turns: LaneJob;
  deliveries: LaneJob;
  effects: EffectJob;
  timers: TimerJob;
}

/** Name of a queue. */
export type QueueName = keyof Jobs;

/** What a queue's jobs are given to. */
export type JobHandler<Name extends QueueName> = (job: Job<Jobs[Name]>) => Promise<void>;

/** Where the queues live. */
export type QueueBackend = { redisUrl: string } | { postgresUrl: string };

/** Schema of BullMQ's own tables, beside ours. */
const schema = 'bullmq';

/** How long a silent worker keeps its job, in ms: after it the job goes to another. Short, since no job of ours is idle for long. */
const lockMs = 10_000;

/** Pause of a worker whose queue did not answer, in ms: what a restart of Redis or Postgres costs beyond its own time, also at a stop. */
const retryMs = 500;

/** The same classes, with Postgres under them. */
const onPostgres = withBackend(createPostgresBackend);

/** Connections of one queue or worker to Postgres, besides the one that listens. */
const connectionsEach = 2;

/**
 * BullMQ on Redis or on Postgres: the same queues, the same workers. Where Redis is not configured the one database serves
 * for everything.
 */
export class JobQueues {
  readonly #backend: QueueBackend;
  readonly #onError: (error: unknown) => void;
  readonly #queues: Pick<Queue, 'waitUntilReady' | 'count' | 'close'>[] = [];
  readonly #workers: SteadyWorker[] = [];
  readonly #connections: Redis[] = [];

  constructor(backend: QueueBackend, onError: (error: unknown) => void) {
    this.#backend = backend;
    this.#onError = onError;
  }

  /** A queue to add jobs to. Finished jobs are not kept: the database remembers what mattered. */
  queue<Name extends QueueName>(name: Name): Queue<Jobs[Name]> {
    const defaults = { removeOnComplete: true, removeOnFail: 1000 } as const;
    const queue =
      'redisUrl' in this.#backend
        ? new Queue(name, { connection: this.#redis(this.#backend.redisUrl, 'queue'), prefix: 'filo', defaultJobOptions: defaults })
        : new onPostgres.Queue(name, { connection: postgresConnection(this.#backend.postgresUrl), defaultJobOptions: defaults });
    queue.on('error', this.#onError);
    this.#queues.push(queue);
    return queue as unknown as Queue<Jobs[Name]>;
  }

  /** Works a queue's jobs in this process, that many at a time. */
  work<Name extends QueueName>(name: Name, concurrency: number, handle: JobHandler<Name>): void {
    const options = {
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs / 2,
      maxStalledCount: 1000,
      drainDelay: 5,
      runRetryDelay: retryMs,
      autorun: false,
    };
    const process = (job: Job): Promise<void> => handle(job as Job<Jobs[Name]>);
    this.#workers.push(
      new SteadyWorker(
        () =>
          'redisUrl' in this.#backend
            ? new Worker(name, process, { ...options, connection: this.#redis(this.#backend.redisUrl, 'worker'), prefix: 'filo' })
            : new onPostgres.Worker(name, process, { ...options, connection: postgresConnection(this.#backend.postgresUrl) }),
        retryMs,
        this.#onError,
      ),
    );
  }

  /** Resolves when every queue can take jobs. Rejects when its server does not answer: a queue that began so never recovers. */
  async ready(): Promise<void> {
    await Promise.all(this.#queues.map((queue) => queue.waitUntilReady()));
  }

  /** Rejects when the queues' server does not answer. */
  async check(): Promise<void> {
    await this.#queues[0]?.count();
  }

  /** Ends workers when their jobs are done, then queues and connections. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
    await Promise.all(this.#queues.map((queue) => queue.close()));
    for (const redis of this.#connections) redis.disconnect();
  }

  #redis(url: string, use: 'queue' | 'worker'): Redis {
    // BullMQ asks for no limit on retries in workers; a queue must fail at once instead of piling up calls while Redis is away.
    const redis = new Redis(url, {
      maxRetriesPerRequest: use === 'worker' ? null : 1,
      enableOfflineQueue: use === 'worker',
      lazyConnect: false,
    });
    redis.on('error', this.#onError);
    this.#connections.push(redis);
    return redis;
  }
}

function postgresConnection(connectionString: string): Parameters<typeof createPostgresBackend>[1]['connection'] {
  // A job is a hint: what it is about is on disk before it is added, and the sweeper finds what lost its job. So jobs need not
  // wait for the disk, which takes two waits out of the way of every message.
  const options = '-c synchronous_commit=off';
  return { connectionString, schema, migrate: true, max: connectionsEach, application_name: 'filo-queues', options };
}
