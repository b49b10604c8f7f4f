import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files below a folder whose names match; nothing when there is no such folder. */
async function filesIn(folder: string, name: RegExp): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && name.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

/** Sum of the sizes of files below a folder, in KiB: as they are, and each gzipped as a server would send it. */
export async function sizeKiB(folder: string, name: RegExp): Promise<{ files: number; raw: number; gzip: number }> {
  const files = await filesIn(folder, name);
  const size = { files: files.length, raw: 0, gzip: 0 };
  for (const file of files) {
    const bytes = await readFile(file);
    size.raw += bytes.length / 1024;
    size.gzip += gzipSync(bytes, { level: 9 }).length / 1024;
  }
  return size;
}

/** Size of everything below a folder, in MiB. */
export async function folderMiB(folder: string): Promise<number> {
  let bytes = 0;
  for (const file of await filesIn(folder, /./)) bytes += (await stat(file)).size;
  return bytes / 1024 ** 2;
}
