import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A server that is running on a cluster: its process and its port. */
export interface Postmaster {
  pid: number;
  port: number;
}

/**
 * The server running on a cluster, read from its `postmaster.pid` (line 1 the process, line 4 the port).
 * A file left by a crash whose number now belongs to another program is removed, since Postgres would refuse to start.
 * https://www.postgresql.org/docs/18/storage-file-layout.html
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid');
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (!alive(pid)) return undefined;
  if (!(await servesCluster(pid, cluster))) {
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port: Number.isInteger(port) ? port : 0 };
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not being allowed to signal it still means that it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Linux tells what a process runs (nothing for one that has ended but is not yet buried); elsewhere the number is trusted. */
async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(cluster);
}
