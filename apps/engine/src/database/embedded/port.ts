import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A free loopback port: the wanted one if it is free, else any. */
export async function freePort(wanted?: number): Promise<number> {
  return (wanted === undefined ? undefined : await tryPort(wanted)) ?? (await tryPort(0)) ?? Promise.reject(new Error('No free port'));
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => {
      resolve(undefined);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });
  });
}

/** The port the cluster used last, so that a bookmarked database client keeps working. */
export async function lastPort(home: string): Promise<number | undefined> {
  const text = await readFile(join(home, 'port'), 'utf8').catch(() => '');
  const port = Number.parseInt(text, 10);
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
}

/** Remembers the port for the next start. */
export async function rememberPort(home: string, port: number): Promise<void> {
  await writeFile(join(home, 'port'), `${port}\n`);
}
