import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { layers } from './layers.ts';
import { packageFolders } from './package-folders.ts';

const root = join(import.meta.dirname, '../..');

describe.each(packageFolders(root).map((folder) => ({ folder })))('the package in $folder', ({ folder }) => {
  const { nx } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { nx?: { tags?: string[] } };

  it('has exactly one layer, and one that the import rules know', () => {
    const tags = (nx?.tags ?? []).filter((tag) => tag.startsWith('layer:'));
    expect(tags).toHaveLength(1);
    expect(Object.keys(layers)).toContain(tags[0]);
  });
});
