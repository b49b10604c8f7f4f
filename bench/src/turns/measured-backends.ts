import { findRedisServer } from '@filo/engine/testing';
import type { Options } from '../options.ts';
import { progress } from '../report/progress.ts';
import type { Backend } from './desk-under-load.ts';

/** How tables call the backends. */
export const backendNames: Record<Backend, string> = { postgres: 'embedded Postgres alone', redis: 'Postgres and Redis' };

/** Those of the wanted backends that this machine has. Throws when there is none. */
export function measuredBackends({ backend }: Options): Backend[] {
  const wanted: Backend[] = backend === 'both' ? ['postgres', 'redis'] : [backend];
  const there = wanted.filter((one) => one !== 'redis' || findRedisServer() !== undefined);
  if (there.length < wanted.length) progress('There is no redis-server on this machine: nothing is measured with Redis.');
  if (there.length === 0) throw new Error('Nothing was measured');
  return there;
}
