import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildIfNeeded } from './launch/build.mjs';
import { installIfNeeded } from './launch/install.mjs';
import { waitForPredecessor } from './launch/predecessor.mjs';
import { projectEnvironment, projectNode } from './launch/project-node.mjs';
import { inRoot, root } from './launch/root.mjs';
import { whenStarterGone } from './launch/starter.mjs';

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
await waitForPredecessor();

// Settings may also be kept in a .env file beside package.json; what is in the environment wins.
const settings = existsSync(inRoot('.env')) ? [`--env-file=${inRoot('.env')}`] : [];
const args = ['--enable-source-maps', ...settings, inRoot('apps/engine/dist/main.js'), ...process.argv.slice(2)];
// The engine stays in our process group, so that whatever ends the group ends it too.
const engine = spawn(projectNode(), args, { cwd: root, env: projectEnvironment(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => engine.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
whenStarterGone(() => engine.kill('SIGTERM'));
engine.on('exit', (exitCode, signal) => {
  if (signal) console.error(`The engine was ended by ${signal}.`);
  process.exit(exitCode ?? 1);
});
