import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Orders, Outcomes, Reply } from './orders.ts';

interface Open {
  resolve: (outcome: Outcomes[keyof Outcomes]) => void;
  reject: (error: Error) => void;
}

/** The load process as the one who measures sees it. */
export class Load {
  /** Address of the fake Telegram. */
  readonly apiBase: string;
  readonly #process: ChildProcess;
  readonly #open = new Map<number, Open>();
  #orders = 0;

  private constructor(child: ChildProcess, apiBase: string) {
    this.#process = child;
    this.apiBase = apiBase;
    child.on('message', (reply: Reply) => this.#take(reply));
    child.on('exit', () => {
      for (const { reject } of this.#open.values()) reject(new Error('The load process has ended'));
    });
  }

  /** Starts a load process of one's own. */
  static async start(): Promise<Load> {
    const execArgv = ['-C', 'filo-source', '--disable-warning=ExperimentalWarning'];
    const child = fork(join(import.meta.dirname, 'load-process.ts'), { execArgv });
    const [first] = (await once(child, 'message')) as [Reply];
    if (!('ready' in first)) throw new Error('The load process did not say where its Telegram is');
    return new Load(child, first.ready);
  }

  /** Has an order carried out. Rejects when the process could not. */
  do<Name extends keyof Orders>(name: Name, order: Orders[Name]): Promise<Outcomes[Name]> {
    const id = (this.#orders += 1);
    return new Promise((resolve, reject) => {
      this.#open.set(id, { resolve: resolve as Open['resolve'], reject });
      this.#process.send({ id, name, with: order });
    });
  }

  /** Ends the process. */
  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.disconnect();
    await ended;
  }

  #take(reply: Reply): void {
    if (!('id' in reply)) return;
    const open = this.#open.get(reply.id);
    this.#open.delete(reply.id);
    if ('failed' in reply) open?.reject(new Error(reply.failed));
    else open?.resolve(reply.outcome);
  }
}
