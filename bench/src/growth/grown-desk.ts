import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { query } from '@filo/engine/testing';
import { EngineProcess } from '../engine/engine-process.ts';
import { setUpDesk } from '../engine/set-up-desk.ts';
import { Load } from '../load/load.ts';
import { requireSound } from '../load/require-sound.ts';
import { progress } from '../report/progress.ts';
import type { Undo } from '../system/clean-up.ts';
import { firstSeeded, linesSeeded, seedConversations } from './seed.ts';

/** An engine whose database holds so many conversations. */
export interface GrownDesk {
  conversations: number;
  engine: EngineProcess;
  load: Load;
  databaseUrl: string;
}

/** Starts an engine on a database of its own, seeds it, and lets some of the seeded customers be those who write. */
export async function grownDesk(
  order: { serverUrl: string; folder: string; conversations: number; writers: number },
  onEnd: (undo: Undo) => void,
): Promise<GrownDesk> {
  const { serverUrl, conversations, writers } = order;
  const name = `filo_${conversations}`;
  await query(serverUrl, `CREATE DATABASE ${name}`);
  const databaseUrl = new URL(serverUrl);
  databaseUrl.pathname = `/${name}`;
  const folder = join(order.folder, name);
  await mkdir(folder);
  const load = await Load.start();
  onEnd(() => load.stop());
  const engine = await EngineProcess.start({ folder, databaseUrl: databaseUrl.href });
  onEnd(() => engine.stop());
  await setUpDesk(engine, load);

  await load.do('customers', { first: 1, count: 1, step: 1, firstLine: 0 });
  requireSound(await load.do('trickle', { messages: linesSeeded, everyMs: 500 }));
  const begin = performance.now();
  await seedConversations(databaseUrl.href, conversations);
  const seconds = (performance.now() - begin) / 1000;
  progress(`  ${conversations} conversations in ${seconds.toFixed(0)} s`);
  // Spread evenly over the whole past, so that in the large database their rows are far apart.
  const step = Math.floor(conversations / writers);
  await load.do('customers', { first: firstSeeded + step, count: writers, step, firstLine: linesSeeded });
  return { conversations, engine, load, databaseUrl: databaseUrl.href };
}
