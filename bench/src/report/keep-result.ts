import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { thisMachine } from '../system/machine.ts';
import { markdownTable } from './markdown-table.ts';
import type { Result } from './result.ts';

/** Where results are kept. */
export const resultsFolder = join(import.meta.dirname, '..', '..', 'results');

/** Prints what was found as a table and keeps it in `results/<name>.json`. */
export async function keepResult({ name, rows, figures }: Pick<Result, 'name' | 'rows' | 'figures'>): Promise<void> {
  const command = ['npm run bench', name, ...argumentsAfter(name)].join(' ');
  const result: Result = { name, date: new Date().toISOString().slice(0, 10), command, machine: thisMachine(), rows, figures };
  await mkdir(resultsFolder, { recursive: true });
  const file = join(resultsFolder, `${name}.json`);
  await writeFile(file, await format(JSON.stringify(result), { ...(await resolveConfig(file)), parser: 'json' }));
  process.stdout.write(`\n${markdownTable(rows)}\n\nKept in bench/results/${name}.json\n`);
}

function argumentsAfter(name: string): string[] {
  const rest = process.argv.slice(2).filter((argument) => argument !== name);
  return rest.length === 0 ? [] : ['--', ...rest];
}
