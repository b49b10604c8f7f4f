import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that reached a fake. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  text: string;
  /** Aborted when the caller has its answer or hung up: what a fake that holds a request waits for. */
  over: AbortSignal;
}

/** What a fake answers. */
export interface FakeAnswer {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

/** A server on loopback that stands for somebody else's, and remembers what it was asked. */
export interface FakeServer {
  url: string;
  received: Received[];
  close(): Promise<void>;
}

/** Starts a fake. Bodies that are bytes go out as they are, others as JSON. */
export async function startFakeServer(answer: (request: Received) => FakeAnswer | Promise<FakeAnswer>): Promise<FakeServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const over = new AbortController();
    response.on('close', () => over.abort());
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        text: Buffer.concat(chunks).toString('utf8'),
        over: over.signal,
      };
      received.push(one);
      void Promise.resolve(answer(one)).then(({ status = 200, headers = {}, body }) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(body instanceof Uint8Array ? body : JSON.stringify(body));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, received, close };
}
