import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** Milliseconds to wait for a server that is still starting, which after a crash first replays its log. */
const patience = 120_000;

/** Connects to a server, waiting while it says that it is starting up; rejects with any other answer. */
export async function connect(url: string): Promise<pg.Client> {
  const until = performance.now() + patience;
  for (;;) {
    const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'filo-guard' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (!startingUp(error) || performance.now() > until) throw error;
      await delay(100);
    }
  }
}

/** 57P03 is "cannot connect now". https://www.postgresql.org/docs/18/errcodes-appendix.html */
function startingUp(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '57P03';
}
