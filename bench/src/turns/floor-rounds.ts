import type { Floor } from '../floor/floor.ts';
import { progress } from '../report/progress.ts';
import type { BatchSizes } from './batch-sizes.ts';

/** Numbers of connections tried, for the floor to be the best that the database can do. */
const candidates = [2, 4, 8];

/** Length of one try, in seconds. */
const trySeconds = 3;

/** The number of connections with which the floor is quickest. */
export async function bestConnections(floor: Floor, sizes: BatchSizes): Promise<number> {
  let best = { connections: 1, perSecond: 0 };
  for (const connections of candidates) {
    const perSecond = await floor.run(trySeconds, sizes, connections);
    progress(`  floor on ${connections} connections: ${perSecond.toFixed(0)}/s`);
    if (perSecond > best.perSecond) best = { connections, perSecond };
  }
  return best.connections;
}
