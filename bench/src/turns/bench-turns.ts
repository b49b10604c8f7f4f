import { findRedisServer } from '@filo/engine/testing';
import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { progress } from '../report/progress.ts';
import type { Backend } from './desk-under-load.ts';
import { measureBackend, type BackendFigures } from './measure-backend.ts';
import { turnRows } from './turn-rows.ts';

/** `npm run bench turns`: how many messages a second a whole engine answers, and how quickly. */
export async function benchTurns(options: Options): Promise<void> {
  const wanted: Backend[] = options.backend === 'both' ? ['postgres', 'redis'] : [options.backend];
  const there = wanted.filter((backend) => backend !== 'redis' || findRedisServer() !== undefined);
  if (there.length < wanted.length) progress('There is no redis-server on this machine: nothing is measured with Redis.');
  const figures: BackendFigures[] = [];
  for (const backend of there) figures.push(await measureBackend(backend, options));
  if (figures.length === 0) throw new Error('Nothing was measured');
  await keepResult({ name: 'turns', rows: figures.flatMap(turnRows), figures });
}
