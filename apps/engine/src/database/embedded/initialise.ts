import { appendFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from './binaries.ts';
import type { Place } from './place.ts';
import { run } from './run.ts';

/** The superuser of the cluster, and the name of the database Filo keeps its tables in. */
export const owner = 'filo';

/** The file in the cluster that holds Filo's settings, included by postgresql.conf. */
export const settingsFile = 'filo.conf';

/** Makes the cluster on the first start; a start killed half-way leaves nothing that looks like a finished one. */
export async function initialise(place: Place, passwordFile: string): Promise<{ cluster: string; created: boolean }> {
  const cluster = join(place.home, 'cluster');
  if (await stat(join(cluster, 'PG_VERSION')).catch(() => undefined)) return { cluster, created: false };

  const partial = join(place.home, 'cluster.partial');
  await rm(partial, { recursive: true, force: true });
  const { code, output } = await run(
    program(place.binaries, 'initdb'),
    [
      `--pgdata=${partial}`,
      `--username=${owner}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Sorting that does not change with the machine's C library: an index stays right after a system upgrade.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    place.account,
  );
  if (code !== 0) throw new Error(`The embedded Postgres could not be initialised in ${place.home}:\n${output}`);
  await appendFile(join(partial, 'postgresql.conf'), `\ninclude_if_exists = '${settingsFile}'\n`);
  await rename(partial, cluster);
  return { cluster, created: true };
}
