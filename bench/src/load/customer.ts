import { type Exchange } from '../desk/desk-script.ts';

/** What came of a text that a customer heard. */
export type Heard = { wrong: string } | { first: boolean; last: boolean; waitedMs: number };

/** One customer's side of a chat: says a line, and checks that exactly its answers come back, in order. */
export class Customer {
  readonly id: number;
  readonly #script: (customer: number, line: number) => Exchange;
  #line: number;
  #saidAt = 0;
  #expected: readonly string[] = [];
  #heard = 0;

  constructor(id: number, script: (customer: number, line: number) => Exchange, firstLine = 0) {
    this.id = id;
    this.#script = script;
    this.#line = firstLine;
  }

  /** Answers that are still to come. */
  get missing(): number {
    return this.#expected.length - this.#heard;
  }

  /** The next line. Only when nothing is missing: people read before they write. */
  say(now: number): string {
    if (this.missing > 0) throw new Error(`Customer ${this.id} still waits for an answer`);
    const { say, hear } = this.#script(this.id, this.#line);
    this.#line += 1;
    this.#saidAt = now;
    this.#expected = hear;
    this.#heard = 0;
    return say;
  }

  /** Takes a text from the bot. Wrong: one too many, or not the one whose turn it is. */
  hear(text: string, now: number): Heard {
    const expected = this.#expected[this.#heard];
    if (text !== expected) {
      const wanted = expected === undefined ? 'nothing more' : `"${expected}"`;
      return { wrong: `customer ${this.id} heard "${text}" where ${wanted} was to come (line ${this.#line})` };
    }
    this.#heard += 1;
    return { first: this.#heard === 1, last: this.missing === 0, waitedMs: now - this.#saidAt };
  }
}
