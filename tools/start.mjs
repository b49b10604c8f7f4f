import { spawn } from 'node:child_process';
import { buildIfNeeded } from './launch/build.mjs';
import { installIfNeeded } from './launch/install.mjs';
import { projectEnvironment, projectNode } from './launch/project-node.mjs';
import { inRoot, root } from './launch/root.mjs';

/**
 * `npm start`: installs and builds when needed, then runs the engine until it is told to stop.
 * Uses nothing but Node.js itself, since it runs before anything is installed.
 */
await installIfNeeded();

const { code, output } = await buildIfNeeded({ capture: true });
if (code !== 0) {
  console.error(`${output}\nFilo could not be built.`);
  process.exit(1);
}

// Settings may also be kept in a .env file beside package.json; what is in the environment wins.
const args = ['--enable-source-maps', `--env-file-if-exists=${inRoot('.env')}`, inRoot('apps/engine/dist/main.js')];
// The engine stays in our process group, so that whatever ends the group ends it too.
const engine = spawn(projectNode(), [...args, ...process.argv.slice(2)], { cwd: root, env: projectEnvironment(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => engine.kill(signal));
engine.on('exit', (exitCode, signal) => {
  if (signal) console.error(`The engine was ended by ${signal}.`);
  process.exit(exitCode ?? 1);
});
