import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * `npm run bench <name>`: installs and builds when needed, then measures with the project's own Node.js.
 * Uses nothing but Node.js itself, since it runs before anything is installed.
 */
const launchers = new URL('../tools/launch/', import.meta.url);
const { buildIfNeeded } = await import(new URL('build.mjs', launchers).href);
const { installIfNeeded } = await import(new URL('install.mjs', launchers).href);
const { projectEnvironment, projectNode } = await import(new URL('project-node.mjs', launchers).href);

const args = process.argv.slice(2);

/** These run the engine's program. */
const ofTheEngine = new Set(['turns', 'soak', 'growth', 'editor']);

await installIfNeeded();
if (ofTheEngine.has(args[0] ?? '')) {
  const { code, output } = await buildIfNeeded({ capture: true });
  if (code !== 0) {
    console.error(`${output}\nFilo could not be built.`);
    process.exit(1);
  }
}

const flags = ['-C', 'filo-source', '--disable-warning=ExperimentalWarning', '--expose-gc'];
const main = join(import.meta.dirname, 'src', 'main.ts');
const bench = spawn(projectNode(), [...flags, main, ...args], { env: projectEnvironment(), stdio: 'inherit' });
// Ctrl-C reaches the whole group by itself; the rest is passed on, so that what was started is ended.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => bench.kill(signal));
bench.on('exit', (code) => process.exit(code ?? 1));
