import { setTimeout as delay } from 'node:timers/promises';
import { linesPerVisit } from '../desk/desk-script.ts';
import type { Crowd } from './crowd.ts';
import type { Customer } from './customer.ts';
import { HookConnection } from './hook-connection.ts';
import type { Driven, Orders } from './orders.ts';
import { telegramUpdate } from './telegram-update.ts';

/** How long answers are waited for after the last webhook, in ms. */
const patienceMs = 60_000;

/** How long is listened for answers too many after the last one, in ms. */
const afterwardsMs = 500;

/** Drives customers against one hook. */
export class Driver {
  readonly #crowd: Crowd;
  readonly #target: Orders['target'];
  #taken = 0;

  constructor(crowd: Crowd, target: Orders['target']) {
    this.#crowd = crowd;
    this.#target = target;
  }

  /** Full load, or `rate` messages a second evenly spread. */
  drive({ seconds, connections, rate }: Orders['drive']): Promise<Driven> {
    return this.#measure(connections, async (open, begin) => {
      const until = begin + seconds * 1000;
      let slots = 0;
      const post = async (connection: HookConnection): Promise<void> => {
        while (performance.now() < until) {
          if (rate !== null) {
            const at = begin + ((slots += 1) * 1000) / rate;
            if (at >= until) return;
            await delay(Math.max(0, at - performance.now()));
          }
          const customer = await this.#crowd.next();
          if (!customer) return;
          await this.#post(connection, customer);
        }
      };
      // Whoever waits for a customer to be free when the time is over goes home.
      const closing = delay(until - performance.now() + 5).then(() => this.#crowd.dismiss());
      await Promise.all([closing, ...open.map(post)]);
    });
  }

  /** A third of the customers says one line, a third two, a third three. */
  spread({ connections }: Orders['spread']): Promise<Driven> {
    return this.#measure(connections, async (open) => {
      for (let part = 0; part < linesPerVisit; part += 1) {
        const all = this.#crowd.takeAll();
        const customers = all.filter((_, n) => n % linesPerVisit >= part);
        this.#crowd.putBack(all.filter((_, n) => n % linesPerVisit < part));
        await Promise.all(
          open.map(async (connection) => {
            for (let customer = customers.pop(); customer; customer = customers.pop()) await this.#post(connection, customer);
          }),
        );
        await this.#allAnswered();
      }
      this.#crowd.putBack(this.#crowd.takeAll());
    });
  }

  /** Messages one at a time on a machine that is otherwise idle. */
  trickle({ messages, everyMs }: Orders['trickle']): Promise<Driven> {
    return this.#measure(1, async ([connection], begin) => {
      for (let n = 0; n < messages; n += 1) {
        await delay(Math.max(0, begin + n * everyMs - performance.now()));
        const customer = await this.#crowd.next();
        if (customer && connection) await this.#post(connection, customer);
      }
    });
  }

  async #post(connection: HookConnection, customer: Customer): Promise<void> {
    const status = await connection.post(telegramUpdate(customer.id, customer.say(performance.now())));
    if (status === 200) this.#taken += 1;
    else this.#crowd.fault(`a webhook of customer ${customer.id} was answered with ${status}`);
  }

  async #measure(connections: number, work: (open: HookConnection[], begin: number) => Promise<void>): Promise<Driven> {
    const crowd = this.#crowd;
    const headers = { 'x-telegram-bot-api-secret-token': this.#target.secret };
    const open = await Promise.all(Array.from({ length: connections }, () => HookConnection.open(this.#target.hookUrl, headers)));
    crowd.reset();
    this.#taken = 0;
    const cpu = process.cpuUsage();
    const begin = performance.now();
    try {
      await work(open, begin);
      await this.#allAnswered();
    } finally {
      for (const connection of open) connection.close();
    }
    const elapsedMs = crowd.tally.lastAt - begin;
    const { user, system } = process.cpuUsage(cpu);
    // An answer too many would come after the last: it is counted among the faults.
    await delay(afterwardsMs);
    return { ...crowd.tally, taken: this.#taken, missing: crowd.missing(), elapsedMs, cpuSeconds: (user + system) / 1e6 };
  }

  async #allAnswered(): Promise<void> {
    const until = performance.now() + patienceMs;
    while (this.#crowd.missing() > 0 && performance.now() < until) await delay(20);
  }
}
