import { randomUUID } from 'node:crypto';
import { InstanceLock } from '../database/instances.ts';
import { hotPool } from '../database/hot-pool.ts';
import { Sql } from '../database/sql.ts';
import { DeadLetters } from '../dead-letters/dead-letters.ts';
import { DeliveryWork } from '../deliveries/delivery-work.ts';
import { Pacer } from '../deliveries/pacer.ts';
import { ResultRecorder } from '../deliveries/result-recorder.ts';
import { EffectRunner } from '../effects/effect-runner.ts';
import { InboundStore } from '../inbound/inbound-store.ts';
import { laneCount } from '../lanes/lane.ts';
import { LaneQueue } from '../lanes/lane-queue.ts';
import { LaneWorker } from '../lanes/lane-worker.ts';
import { Later } from '../lanes/later.ts';
import { Wakes } from '../lanes/wakes.ts';
import { JobQueues } from '../queues/job-queues.ts';
import { Repeating } from '../sweeper/repeating.ts';
import { UnusedMedia } from '../media/unused-media.ts';
import { Retention } from '../sweeper/retention.ts';
import { Sweeper } from '../sweeper/sweeper.ts';
import { TimerRunner } from '../timers/timer-runner.ts';
import { Poison } from '../turns/poison.ts';
import { TurnWork } from '../turns/turn-work.ts';
import { AfterTurns } from './after-turns.ts';
import type { RuntimeDependencies, RuntimeLog } from './dependencies.ts';

/** Batches of turns, and claims of messages, under way at the same time. */
const parallelBatches = 2;

/** Web calls of flows under way at the same time, in one process. */
const parallelEffects = 50;

/** Timers fired at the same time. */
const parallelTimers = 10;

/** How long a lane's job of a process that does everything waits for more from itself, in ms. */
const lingerMs = 250;

/** Longest life of a lane's job, in ms. */
const budgetMs = 10_000;

/** Between two looks of the sweeper, in ms: the longest a lost wake can hold anything up. */
const sweepEveryMs = 1000;

/** Between two clean-ups, in ms. */
const forgetEveryMs = 60_000;

/** Between two looks for uploads that nothing uses, in ms: they are kept for days. */
const tidyEveryMs = 60 * 60_000;

/**
 * Everything that moves a message from the webhook to the customer: queues, lanes, turns, deliveries, effects, timers and the
 * sweeper, wired once. Nest starts and stops it; nothing in it knows Nest.
 */
export class Runtime {
  readonly sql: Sql;
  readonly wakes: Wakes;
  readonly inbound: InboundStore;
  readonly deadLetters: DeadLetters;
  readonly #with: RuntimeDependencies;
  readonly #lock: InstanceLock;
  readonly #queues: JobQueues;
  readonly #turns: LaneQueue;
  readonly #deliveries: LaneQueue;
  readonly #effects: EffectRunner;
  readonly #timers: TimerRunner;
  #stopWorkers: () => Promise<void> = () => Promise.resolve();

  private constructor(dependencies: RuntimeDependencies, lock: InstanceLock) {
    const { databaseUrl, redisUrl, role, log } = dependencies;
    const onError = warningOf(log);
    this.#with = dependencies;
    this.#lock = lock;
    this.sql = new Sql(hotPool(databaseUrl, onError('a connection to the database was lost')));
    this.#queues = new JobQueues(redisUrl === null ? { postgresUrl: databaseUrl } : { redisUrl }, onError('the job queue has a problem'));
    const lanes = {
      generation: () => lock.instance.generation,
      lingerMs: role === 'all' ? lingerMs : 0,
      budgetMs,
      onError: onError('a lane could not be woken'),
    };
    this.#turns = new LaneQueue(this.#queues.queue('turns'), lanes);
    this.#deliveries = new LaneQueue(this.#queues.queue('deliveries'), lanes);
    this.wakes = new Wakes(this.#turns, this.#deliveries);
    this.inbound = new InboundStore(this.sql, this.wakes);
    this.deadLetters = new DeadLetters(this.sql, this.wakes);
    this.#effects = new EffectRunner(this.sql, this.wakes, this.#queues.queue('effects'), dependencies.guardedFetch);
    this.#timers = new TimerRunner(this.sql, this.wakes, this.#queues.queue('timers'));
  }

  /** Connects. The database must be migrated. Events are taken from now on; `work` begins to handle them. */
  static async connect(dependencies: RuntimeDependencies): Promise<Runtime> {
    const { databaseUrl, role, log } = dependencies;
    const lock = new InstanceLock(databaseUrl, role, (error) => log.warn('the database session of this process was lost', { err: error }));
    await lock.acquire();
    const runtime = new Runtime(dependencies, lock);
    await runtime.#queues.ready();
    return runtime;
  }

  /** Whether the database and the queues answer. Rejects when they do not. */
  async check(): Promise<void> {
    await this.sql.run({ name: 'check', text: 'SELECT 1' }, []);
    await this.#queues.check();
  }

  /** Ends turns, deliveries and everything else that works; what is under way is finished, the rest waits for the next process. */
  async rest(): Promise<void> {
    await this.#stopWorkers();
  }

  /** Lets go of every connection; `rest` comes first. */
  async close(): Promise<void> {
    await this.#queues.close();
    await this.sql.close();
    await this.#lock.release();
  }

  /** Begins to handle what is pending. Not for processes that only answer HTTP. */
  work(): void {
    const { log, channels, http, flows, keepTurnsDays, keepUnusedMediaDays } = this.#with;
    const { sql, wakes } = this;
    const instance = (): number => this.#lock.instance.id;
    const failed = (what: string) => (error: unknown, lanes: readonly number[]) => log.warn(what, { err: error, lanes: lanes.length });
    const laterTurns = new Later((lane) => wakes.turns(lane));
    const laterDeliveries = new Later((lane) => wakes.deliveries(lane));
    const pacer = new Pacer();
    const after = new AfterTurns({ ...this.#with, wakes, effects: this.#effects, timers: this.#timers });
    const turnWork = new TurnWork({
      sql,
      flows,
      channels,
      after,
      poison: new Poison(sql, wakes, (message, details) => log.warn(message, details)),
      newId: randomUUID,
      lookAgain: (lane, afterMs) => laterTurns.after(lane, afterMs),
    });
    const deliveryWork = new DeliveryWork({
      sql,
      instance,
      channels,
      http,
      mediaUrl: this.#with.mediaUrl,
      pacer,
      after,
      recorder: new ResultRecorder(sql, instance),
      now: Date.now,
      ticks: () => performance.now(),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      wake: (lane) => wakes.deliveries(lane),
      lookAgain: (lane, afterMs) => laterDeliveries.after(lane, afterMs),
      log: (message, details) => log.error(message, details),
    });
    const turns = new LaneWorker(turnWork, parallelBatches, failed('turns failed, the sweeper will wake them again'));
    const deliveries = new LaneWorker(deliveryWork, parallelBatches, failed('deliveries failed, the sweeper will wake them again'));
    this.#queues.work('turns', laneCount, (job) => this.#turns.work(job, turns));
    this.#queues.work('deliveries', laneCount, (job) => this.#deliveries.work(job, deliveries));
    this.#queues.work('effects', parallelEffects, (job) => this.#effects.run(job.data.effectId));
    this.#queues.work('timers', parallelTimers, async (job) => {
      await this.#timers.fire(job.data.waitId);
    });
    const sweeper = new Sweeper({
      sql,
      instance,
      wakes,
      effects: this.#effects,
      timers: this.#timers,
      deliveries: deliveryWork,
      pacer,
      after,
    });
    const retention = new Retention({ sql, keepTurnsDays });
    const unused = new UnusedMedia({ sql, keepDays: keepUnusedMediaDays });
    const failing = warningOf(log);
    const sweeping = new Repeating(sweepEveryMs, () => sweeper.sweep(), failing('the sweeper could not look around'));
    const forgetting = new Repeating(forgetEveryMs, (stopping) => retention.run(stopping), failing('old rows could not be deleted'));
    const tidying = new Repeating(tidyEveryMs, (stopping) => unused.run(stopping), failing('unused files could not be deleted'));
    sweeping.start();
    forgetting.start();
    tidying.start();
    this.#stopWorkers = async () => {
      await Promise.all([sweeping.stop(), forgetting.stop(), tidying.stop()]);
      laterTurns.stop();
      laterDeliveries.stop();
      this.#turns.stop();
      this.#deliveries.stop();
      await Promise.all([turns.stop(), deliveries.stop()]);
      await deliveryWork.settled();
    };
  }
}

const warningOf = (log: RuntimeLog) => (what: string) => (error: unknown) => log.warn(what, { err: error });
