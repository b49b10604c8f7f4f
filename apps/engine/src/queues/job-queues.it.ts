import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { createTestDatabase, type TestDatabase } from '../../test-support/database.ts';
import { JobQueues } from './job-queues.ts';

let database: TestDatabase;
let server: Server | undefined;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));
afterAll(() => database.drop());

/** The database behind a door that shuts in the face of so many connections before it opens. */
async function shuttingDoor(times: number): Promise<string> {
  const { hostname, port } = new URL(database.url);
  let shut = 0;
  server = createServer((client) => {
    if (shut < times) {
      shut += 1;
      // After the greeting, so that the connection is under way when it breaks.
      client.once('data', () => client.destroy());
      return;
    }
    const upstream = connect(Number(port), hostname);
    client.pipe(upstream).pipe(client);
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const door = new URL(database.url);
  door.port = String((server.address() as AddressInfo).port);
  return door.href;
}

describe('JobQueues on Postgres', () => {
  it('works jobs', async () => {
    const queues = new JobQueues({ postgresUrl: database.url }, fail);
    const worked = new Promise<number>((resolve) => {
      queues.work('turns', 1, async (job) => {
        resolve(job.data.lane);
        await Promise.resolve();
      });
    });
    await queues.queue('turns').add('lane', { lane: 7 });
    expect(await worked).toBe(7);
    await queues.close();
  });

  it('makes a worker anew that lost its connection while it set itself up, and lets the process live meanwhile', async () => {
    const errors: unknown[] = [];
    const adding = new JobQueues({ postgresUrl: database.url }, fail);
    const working = new JobQueues({ postgresUrl: await shuttingDoor(3) }, (error) => errors.push(error));
    const worked = new Promise<number>((resolve) => {
      working.work('deliveries', 1, async (job) => {
        resolve(job.data.lane);
        await Promise.resolve();
      });
    });
    await adding.queue('deliveries').add('lane', { lane: 9 });
    expect(await worked).toBe(9);
    // Each lost connection is told a few times at most; a worker that spins tells it thousands of times.
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThan(50);
    await working.close();
    await adding.close();
  });

  it('says when its server does not answer', async () => {
    const queues = new JobQueues({ postgresUrl: await shuttingDoor(Infinity) }, () => undefined);
    queues.queue('timers');
    await expect(queues.ready()).rejects.toThrow();
    await queues.close();
  });
});

function fail(error: unknown): never {
  throw error;
}
