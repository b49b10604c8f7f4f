import { mkdirSync, writeFileSync } from 'node:fs';
import { referencePages } from './pages.ts';

const folder = new URL('../../docs/reference/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, content] of referencePages()) writeFileSync(new URL(name, folder), content);
