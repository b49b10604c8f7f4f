import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The style sheet and the script of our pages. */
export const pageFiles = { style: read('pages.css'), script: read('start-over.js') };
