import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'apps/engine/src/config');

/** The variables named as keys where the environment is parsed. */
function variables(): string[] {
  const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const text = sources.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  return [...text.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name = '']) => name);
}

describe('.env.example', () => {
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const documented = [...example.matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);

  it('has every variable that the engine reads, and no other', () => {
    expect(variables()).toContain('PORT');
    expect(documented.sort()).toEqual(variables().sort());
  });

  it('explains each one', () => {
    for (const name of documented) expect(example).toMatch(new RegExp(`^# .+\\n(#?[A-Z_]+=.*\\n)*#?${name}=`, 'm'));
  });
});
