import { readFileSync } from 'node:fs';

/** Milliseconds between two looks at whether whoever started us is still there. */
const interval = 200;

/**
 * Calls `act` once when the npm that started us is gone. npm passes a signal to the shell between it and us, and most
 * shells end without passing it on; a `kill -9` passes nothing at all. Started without npm, nobody is watched.
 */
export function whenStarterGone(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const chain = starters();
  const timer = setInterval(() => {
    if (process.ppid === chain[0] && chain.every(isAlive)) return;
    clearInterval(timer);
    act();
  }, interval);
  timer.unref();
}

/** The processes from our parent up to npm; only the parent where the system does not tell more. */
function starters() {
  const chain = [process.ppid];
  for (let pid = process.ppid; chain.length < 4 && !isNpm(pid);) {
    pid = parentOf(pid);
    if (pid === undefined || pid <= 1) return [process.ppid];
    chain.push(pid);
  }
  return chain;
}

const isNpm = (pid) => /^npm|npm-cli\.js/.test(read(`/proc/${pid}/cmdline`) ?? '');

/** State and parent follow the program's name, which is in parentheses and may hold anything. */
const statOf = (pid) => read(`/proc/${pid}/stat`)?.split(') ').pop()?.split(' ');

function parentOf(pid) {
  const parent = statOf(pid)?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Whether a process runs; one that has ended and that nobody has buried yet does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return statOf(pid)?.[0] !== 'Z';
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
