import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The cases of a node type, from `cases.json` in its folder; an empty list when it has none. */
export function readCases(type: string): unknown[] {
  const file = fileURLToPath(new URL(`../${type}/cases.json`, import.meta.url));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown[]) : [];
}
