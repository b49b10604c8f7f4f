import { readdirSync, readFileSync } from 'node:fs';

/** Units in which Linux counts CPU time; 100 a second on every Linux that Node.js runs on. */
const ticksPerSecond = 100;

/** Fields of /proc/<pid>/stat after the name, which may hold spaces and brackets. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function statOf(pid: number | string): string[] | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** Memory that a process holds, in MiB; null where it cannot be known (not Linux, or it has ended). */
export function memoryMiB(pid: number): number | null {
  try {
    const kib = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Number(kib) / 1024;
  } catch {
    return null;
  }
}

/** CPU time of a process so far, in seconds; null where it cannot be known. */
export function cpuSeconds(pid: number): number | null {
  const stat = statOf(pid);
  return stat && (Number(stat[11]) + Number(stat[12])) / ticksPerSecond;
}

/** CPU time of a server that forks, with all its children, living and gone, in seconds; null where it cannot be known. */
export function familyCpuSeconds(pid: number): number | null {
  const stat = statOf(pid);
  if (!stat) return null;
  const gone = (Number(stat[13]) + Number(stat[14])) / ticksPerSecond;
  const living = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statOf(name)?.[1] === String(pid))
    .reduce((sum, child) => sum + (cpuSeconds(Number(child)) ?? 0), 0);
  return (cpuSeconds(pid) ?? 0) + gone + living;
}

/** The process that started a process; null where it cannot be known. */
export function parentOf(pid: number): number | null {
  const parent = statOf(pid)?.[1];
  return parent === undefined ? null : Number(parent);
}
