import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectEnvironment, projectNode } from './project-node.mjs';
import { inRoot, root } from './root.mjs';
import { run } from './run.mjs';

const stamp = inRoot('node_modules', '.filo-build');

/** What the engine's program and the pages it serves are made of. */
const sources = ['libs', 'apps', 'tools/build', 'tools/nx', 'nx.json', 'tsconfig.base.json', 'package-lock.json'];
const notSources = new Set(['node_modules', 'dist', 'test-support', 'fixtures', 'cases']);
const isTest = (name) => /\.(spec|it|e2e)\.tsx?$/.test(name);

/** What a build leaves behind: the program, and what it serves. */
const results = ['apps/engine/dist/main.js', 'apps/studio/dist/index.html', 'apps/widget/dist/widget.js'];
const isBuilt = () => results.every((file) => existsSync(inRoot(file)));

/** Builds every package, unless what is built was built from exactly these sources. Gives npm-like success or failure. */
export async function buildIfNeeded(options = {}) {
  const wanted = hashSources();
  if (isBuilt() && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return { code: 0, output: 'Already built.\n' };
  }
  const nx = inRoot('node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const args = [nx, 'run-many', '--target=build', '--outputStyle=static'];
  const result = await run(projectNode(), args, { cwd: root, env: projectEnvironment(), ...options });
  if (result.code === 0) writeFileSync(stamp, wanted);
  return result;
}

function hashSources() {
  const hash = createHash('sha256');
  for (const path of sources) addTo(hash, path);
  return hash.digest('hex');
}

function addTo(hash, path) {
  const full = inRoot(path);
  if (!existsSync(full)) return;
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error;
    hash.update(`${path}\0`).update(readFileSync(full));
    return;
  }
  const names = entries.map((entry) => entry.name).filter((name) => !notSources.has(name) && !isTest(name));
  for (const name of names.sort()) addTo(hash, join(path, name));
}
