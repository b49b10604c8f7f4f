import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the workspace's packages, relative to its root. */
export function packageFolders(root: string): string[] {
  const inside = ['libs', 'apps'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
  return [...inside, 'e2e', 'bench'].filter((folder) => existsSync(join(root, folder, 'package.json')));
}
