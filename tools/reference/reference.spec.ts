import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { referencePages } from './pages.ts';

describe('docs/reference', () => {
  it.each([...referencePages()])('%s is what `npm run reference` would write', (name, content) => {
    const file = new URL(`../../docs/reference/${name}`, import.meta.url);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing').toBe(content);
  });
});
