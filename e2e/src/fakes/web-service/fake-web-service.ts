import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Arrivals } from '../arrivals.ts';
import { listen, type Listening } from '../listen.ts';
import { readBytes } from '../read-body.ts';

/** A call that a flow made. */
export interface WebCall {
  at: number;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
  /** Whether `Filo-Signature` is that of the exact bytes under the service's secret. */
  signed: boolean;
}

/** What the service answers: a status with JSON, as soon as `when` is settled; or nothing at all. */
export type WebAnswer = { status: number; json?: unknown; headers?: Record<string, string>; when?: Promise<void> } | 'nothing';

/** Decides on each call. */
export type WebScript = (call: WebCall, n: number) => WebAnswer;

const fine: WebScript = () => ({ status: 200, json: { ok: true } });

/** A web service of some shop on loopback, which flows call: records every call and answers as a test wishes. */
export class FakeWebService {
  readonly secret = 'a secret of the flow and the service';
  readonly calls = new Arrivals<WebCall>(
    'calls of the web service',
    ({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`,
  );
  /** What it answers; a test puts its own here. */
  script: WebScript = fine;
  #listening: Listening | null = null;

  /** Starts one; close it when the test ends. */
  static async start(): Promise<FakeWebService> {
    const fake = new FakeWebService();
    fake.#listening = await listen((request, response) => fake.#handle(request, response));
    return fake;
  }

  /** Its address, without a slash at the end. */
  get url(): string {
    return this.#listening?.url ?? '';
  }

  /** Ends it: whoever waits is cut off. */
  async close(): Promise<void> {
    await this.#listening?.close();
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readBytes(request);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const call: WebCall = {
      at: Date.now(),
      method: request.method ?? '',
      path: request.url ?? '',
      headers,
      body: parse(bytes.toString()),
      signed: this.#isSigned(bytes, headers),
    };
    const answer = this.script(call, this.calls.all.length);
    this.calls.add(call);
    if (answer === 'nothing') return;
    await answer.when;
    response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers }).end(JSON.stringify(answer.json ?? null));
  }

  /** Computed here anew, as an integrator would from the documentation: HMAC-SHA256 over `timestamp.body`, in hex. */
  #isSigned(bytes: Buffer, headers: Record<string, string>): boolean {
    const timestamp = headers['filo-timestamp'] ?? '';
    const expected = createHmac('sha256', this.secret).update(`${timestamp}.`).update(bytes).digest('hex');
    return timestamp !== '' && headers['filo-signature'] === expected;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
