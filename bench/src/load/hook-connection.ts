import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { AnswerReader } from './answer-reader.ts';

/** Longest a webhook may take to be answered, in ms. */
const answerMs = 20_000;

/**
 * One kept-open connection that posts webhooks, one at a time. Written on the socket: the load generator shares the machine
 * with what it measures, so it must cost as little as it can.
 */
export class HookConnection {
  readonly #socket: Socket;
  readonly #head: string;
  readonly #reader = new AnswerReader();
  #settle: { resolve: (status: number) => void; reject: (error: Error) => void } | null = null;

  private constructor(socket: Socket, head: string) {
    this.#socket = socket;
    this.#head = head;
    socket.setEncoding('latin1');
    socket.setNoDelay(true);
    socket.setTimeout(answerMs, () => socket.destroy(new Error('A webhook was not answered in time')));
    socket.on('data', (chunk: string) => this.#take(chunk));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The engine closed a connection')));
  }

  /** Connects to the hook's host. Rejects when nobody listens. */
  static async open(hookUrl: string, headers: Record<string, string>): Promise<HookConnection> {
    const { hostname, port, pathname, host } = new URL(hookUrl);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const lines = Object.entries({ host, 'content-type': 'application/json', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
    return new HookConnection(socket, `POST ${pathname} HTTP/1.1\r\n${lines.join('')}content-length: `);
  }

  /** Posts a body and answers the status. Rejects when the connection breaks. */
  post(body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(`${this.#head}${Buffer.byteLength(body)}\r\n\r\n${body}`, 'utf8');
    });
  }

  close(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    try {
      for (const status of this.#reader.read(chunk)) this.#settle?.resolve(status);
    } catch (error) {
      this.#socket.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
