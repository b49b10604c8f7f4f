import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot, root } from './root.mjs';
import { run } from './run.mjs';

const stamp = inRoot('node_modules', '.filo-install');

/** Installs what package-lock.json lists, unless exactly that is installed already. Ends the program when it cannot. */
export async function installIfNeeded() {
  const lock = readFileSync(inRoot('package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(`${process.platform} ${process.arch} ${lock}`).digest('hex');
  if (read(stamp) === wanted && existsSync(inRoot('node_modules', '.package-lock.json'))) return;
  if (!isInstalled(JSON.parse(lock))) {
    console.log('Installing packages (once per change of package-lock.json)…');
    const { code } = await run(...npm('ci', '--no-audit', '--no-fund', '--loglevel=error'));
    if (code !== 0) {
      console.error('The packages could not be installed; see the messages of npm above.');
      process.exit(1);
    }
  }
  writeFileSync(stamp, wanted);
}

/** Whether npm's own record of what it installed agrees with the lockfile, as after a hand-made `npm install`. */
function isInstalled(lock) {
  const record = read(inRoot('node_modules', '.package-lock.json'));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages;
  return Object.entries(lock.packages).every(
    ([path, { version, optional, devOptional, link }]) =>
      // Optional packages for other platforms are listed but never installed; workspaces are links to our own folders.
      !path.includes('node_modules/') || optional || devOptional || link || installed[path]?.version === version,
  );
}

/** The npm that started us, else the one on the PATH. */
function npm(...args) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, [script, ...args], { cwd: root }] : ['npm', args, { cwd: root, shell: true }];
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
