import { deskScript } from '../desk/desk-script.ts';
import { Customer } from './customer.ts';

/** Faults described one by one; more are only counted. */
const faultsTold = 5;

/** Everything measured since the last `reset`. */
export interface Tally {
  /** Customers' messages whose every answer came. */
  answered: number;
  /** Texts the bot sent. */
  sends: number;
  /** From the webhook's first byte to the first send of its answer, in ms. */
  latencies: number[];
  faults: number;
  faultTexts: string[];
  /** `performance.now()` of the last answer. */
  lastAt: number;
}

const nothing = (): Tally => ({ answered: 0, sends: 0, latencies: [], faults: 0, faultTexts: [], lastAt: 0 });

/** All customers of a load: who may write next, and what came of what they wrote. */
export class Crowd {
  readonly #customers = new Map<number, Customer>();
  readonly #ready: Customer[] = [];
  readonly #waiting: ((customer: Customer | null) => void)[] = [];
  #next = 0;
  tally: Tally = nothing();

  /** Adds customers who have said `firstLine` lines before. */
  add(ids: Iterable<number>, firstLine: number): void {
    for (const id of ids) {
      const customer = new Customer(id, deskScript, firstLine);
      this.#customers.set(id, customer);
      this.#ready.push(customer);
    }
  }

  /** Begins to count anew. */
  reset(): void {
    this.tally = nothing();
  }

  /** The customer who has waited longest to write; later, when all wait for answers; null once `dismiss` was called. */
  next(): Customer | Promise<Customer | null> {
    const customer = this.#ready[this.#next];
    if (!customer) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#next += 1;
    if (this.#next >= 4096) {
      this.#ready.splice(0, this.#next);
      this.#next = 0;
    }
    return customer;
  }

  /** Takes out all who may write, by number. */
  takeAll(): Customer[] {
    const all = this.#ready.splice(0).slice(this.#next);
    this.#next = 0;
    return all.sort((a, b) => a.id - b.id);
  }

  /** They may write after all. */
  putBack(customers: readonly Customer[]): void {
    this.#ready.push(...customers);
  }

  /** Nobody writes any more: lets go of those who ask for the next customer. */
  dismiss(): void {
    for (const resolve of this.#waiting.splice(0)) resolve(null);
  }

  /** The bot sent a text. */
  hear(id: number, text: string, now: number): void {
    const { tally } = this;
    tally.sends += 1;
    tally.lastAt = now;
    const customer = this.#customers.get(id);
    const heard = customer?.hear(text, now) ?? { wrong: `nobody is customer ${id}` };
    if ('wrong' in heard) return this.fault(heard.wrong);
    if (heard.first) tally.latencies.push(heard.waitedMs);
    if (!heard.last || !customer) return;
    tally.answered += 1;
    this.#free(customer);
  }

  /** Something went wrong: the figure will not count. */
  fault(text: string): void {
    this.tally.faults += 1;
    if (this.tally.faultTexts.length < faultsTold) this.tally.faultTexts.push(text);
  }

  /** Customers who have not heard everything. */
  missing(): number {
    let missing = 0;
    for (const customer of this.#customers.values()) if (customer.missing > 0) missing += 1;
    return missing;
  }

  #free(customer: Customer): void {
    const waiting = this.#waiting.shift();
    if (waiting) waiting(customer);
    else this.#ready.push(customer);
  }
}
