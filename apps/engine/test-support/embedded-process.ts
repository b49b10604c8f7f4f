import { rm } from 'node:fs/promises';
import { startEmbeddedPostgres } from '../src/database/embedded/index.ts';

/**
 * A program that runs the embedded Postgres as Filo does: it prints the server's address on one line and stops the
 * server when its input closes, which also happens when whoever started it is killed.
 * Usage: `node embedded-process.ts '{ "dataDir": "...", "settings": {}, "temporary": true }'`
 */
interface Order {
  dataDir: string;
  sharedDir?: string;
  settings?: Record<string, string>;
  /** Remove the data folder after the stop. */
  temporary?: boolean;
}

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const { temporary, ...options } = order;
const server = await startEmbeddedPostgres({ ...options, log: (line) => process.stderr.write(`${line}\n`) });
process.stdin.on('end', () => {
  void server
    .stop()
    .then(() => (temporary ? rm(order.dataDir, { recursive: true, force: true }) : undefined))
    .then(() => process.exit(0));
});
process.stdin.resume();
process.stdout.write(`${server.url}\n`);
