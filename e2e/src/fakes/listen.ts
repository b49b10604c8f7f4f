import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test on a loopback port of its own. */
export interface Listening {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  url: string;
  /** Ends it and cuts off whoever is still connected. */
  close(): Promise<void>;
}

/** Starts an HTTP server for a test. A handler that throws answers 500 with the reason, so that the fault shows in the test. */
export async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(error instanceof Error ? error.stack : String(error));
    });
  });
  // A caller keeps its connections for longer than a quiet stretch of a test.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
