import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

/** What a file imports at run time. */
const imports = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gms)].map((match) => match[1] as string);

/** Everything reachable from a file that is not a file of ours. */
function packages(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return imports(file).flatMap((name) => (name.startsWith('.') ? packages(join(dirname(file), name), seen) : [name]));
}

describe('the door for browsers', () => {
  it('needs nothing but the core', () => {
    expect(new Set(packages(join(import.meta.dirname, 'index.ts')))).toEqual(new Set(['@filo/core']));
  });
});
