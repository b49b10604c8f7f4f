import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { inRoot } from './root.mjs';

/** The oldest Node.js that Filo's packages run on. */
const oldest = 22;

/**
 * The Node.js that Filo runs on: the one from its own packages, so that any machine with an older one can start it.
 * When that one is missing (its install script was not allowed to run), the Node.js that runs this will do if new enough.
 */
export function projectNode() {
  const own = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (spawnSync(own, ['--version']).status === 0) return own;
  if (Number.parseInt(process.versions.node, 10) >= oldest) return process.execPath;
  console.error(`Filo needs Node.js ${oldest} or newer. It brings its own, but npm was not allowed to unpack it: run "npm rebuild node".`);
  process.exit(1);
}

/** The environment for Filo's programs: its own Node.js and tools first; Nx without daemon, cloud or questions. */
export function projectEnvironment(more = {}) {
  const nx = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false', NX_INTERACTIVE: 'false' };
  return { ...process.env, ...nx, PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH}`, ...more };
}
