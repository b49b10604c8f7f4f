import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { inRoot } from './root.mjs';
import { isAlive } from './starter.mjs';

const file = inRoot('node_modules', '.filo-running');

/** Milliseconds that an engine may take to stop. */
const patience = 30_000;

/**
 * Waits for a Filo of this checkout that is about to stop, so that `npm start` right after a stop finds its port free.
 * One that was not told to stop is left alone: it may be there on purpose, on another port.
 */
export async function waitForPredecessor() {
  const until = Date.now() + patience;
  for (let last = read(); last && isAlive(last.pid) && !isAlive(last.starter) && Date.now() < until; last = read()) await delay(50);
  writeFileSync(file, JSON.stringify({ pid: process.pid, starter: process.ppid }));
  process.on('exit', () => {
    if (read()?.pid === process.pid) rmSync(file, { force: true });
  });
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
