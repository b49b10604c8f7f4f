import { join } from 'node:path';
import { startEmbeddedPostgres } from '@filo/engine/hot-path';
import { makeTemporaryFolder, startTestRedis } from '@filo/engine/testing';
import { EngineProcess } from '../engine/engine-process.ts';
import { setUpDesk } from '../engine/set-up-desk.ts';
import { postmasterOf } from '../engine/usage.ts';
import { Load } from '../load/load.ts';
import type { Options } from '../options.ts';
import type { Undo } from '../system/clean-up.ts';

/** Where BullMQ's jobs are. */
export type Backend = 'postgres' | 'redis';

/** An engine with the order desk on it, and everybody who will write to it. */
export interface DeskUnderLoad {
  engine: EngineProcess;
  load: Load;
  /** The engine's own embedded Postgres. */
  databaseUrl: string;
  postmaster: number | null;
}

/** Starts an engine with its own embedded Postgres, makes the order desk through the API, and lets every chat say a first line. */
export async function deskUnderLoad(backend: Backend, options: Options, onEnd: (undo: Undo) => void): Promise<DeskUnderLoad> {
  const folder = await makeTemporaryFolder();
  onEnd(() => folder.remove());
  const redis = backend === 'redis' ? await startTestRedis() : null;
  if (redis) onEnd(() => redis.stop());
  const load = await Load.start();
  onEnd(() => load.stop());
  const engine = await EngineProcess.start({
    folder: folder.path,
    ...(redis && { redisUrl: redis.url }),
    ...(options.profile !== undefined && { profileTo: options.profile }),
  });
  onEnd(() => engine.stop());
  // The server is the engine's; joining it gives its address, and lets go before the engine stops it.
  const joined = await startEmbeddedPostgres({ dataDir: join(folder.path, 'data'), log: () => undefined });
  onEnd(() => joined.stop());
  await setUpDesk(engine, load);
  await load.do('customers', { first: 1_000_000, count: options.chats, step: 1, firstLine: 0 });
  return { engine, load, databaseUrl: joined.url, postmaster: await postmasterOf(joined.url) };
}
