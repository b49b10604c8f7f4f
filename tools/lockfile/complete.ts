import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LockedPackage, missingPackages } from './missing-packages.ts';
import { platformOf } from './platform-of.ts';

/**
 * Lists in package-lock.json what npm left out: optional packages for other platforms than the one it was written on.
 * Run it after `npm install`: `node tools/lockfile/complete.ts`. The version is the one that was asked for exactly.
 */
const file = join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
const missing = missingPackages(lock.packages);
for (const { path, name, version, dev } of missing) {
  lock.packages[path] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
}
const paths = Object.keys(lock.packages).sort((a, b) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(paths.map((path) => [path, lock.packages[path] ?? {}]));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);
process.stdout.write(`${missing.length} packages added to package-lock.json\n`);
