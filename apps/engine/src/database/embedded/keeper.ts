import { setTimeout as delay } from 'node:timers/promises';
import { type Guard, holdGuard } from './guard.ts';
import type { Place } from './place.ts';
import { findPostmaster } from './postmaster.ts';
import { startServer, stopServer } from './server.ts';
import type { Settings } from './settings.ts';

/** Longest pause, in milliseconds, between two attempts to bring the server back. */
const longestPause = 5_000;

/** Keeps one cluster's server running from `start` to `stop`, whoever else kills or restarts it meanwhile. */
export class Keeper {
  readonly #place: Place;
  readonly #cluster: string;
  readonly #urlOf: (port: number) => string;
  readonly #settings: Settings;
  readonly #log: (line: string) => void;
  #held: { guard: Guard; port: number } | undefined;
  #stopped = false;
  #recovery: Promise<void> = Promise.resolve();

  constructor(place: Place, cluster: string, urlOf: (port: number) => string, settings: Settings, log: (line: string) => void) {
    this.#place = place;
    this.#cluster = cluster;
    this.#urlOf = urlOf;
    this.#settings = settings;
    this.#log = log;
  }

  /** Takes over the server that is running, else starts one; gives its port. */
  async start(wanted?: number): Promise<number> {
    this.#held = (await this.#takeOver()) ?? (await this.#startNew(wanted));
    return this.#held.port;
  }

  /** Lets go of the server and, if this process owns it, stops it. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#recovery;
    await this.#held?.guard.release();
    if (this.#held?.guard.owns) await stopServer(this.#place, this.#cluster);
  }

  async #takeOver(): Promise<{ guard: Guard; port: number } | undefined> {
    const running = await findPostmaster(this.#cluster);
    if (!running) return undefined;
    try {
      const held = { guard: await this.#hold(running.port), port: running.port };
      this.#log(`Took over the Postgres that was left running on port ${running.port}`);
      return held;
    } catch (error) {
      this.#log(`The Postgres left running does not answer and is restarted: ${String(error)}`);
      await stopServer(this.#place, this.#cluster);
      return undefined;
    }
  }

  async #startNew(wanted?: number): Promise<{ guard: Guard; port: number }> {
    const port = await startServer(this.#place, this.#cluster, wanted, this.#settings);
    return { guard: await this.#hold(port), port };
  }

  #hold(port: number): Promise<Guard> {
    return holdGuard(this.#urlOf(port), () => {
      if (this.#stopped) return;
      this.#log('Postgres went away; bringing it back');
      this.#recovery = this.#recover(port);
    });
  }

  /** The port stays the same, since every pool in this process points at it. */
  async #recover(port: number): Promise<void> {
    for (let pause = 100; !this.#stopped; pause = Math.min(pause * 2, longestPause)) {
      try {
        await this.start(port);
        return;
      } catch (error) {
        this.#log(`Postgres is not back yet: ${String(error)}`);
        await delay(pause);
      }
    }
  }
}
