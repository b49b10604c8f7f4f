import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../system/checkout.ts';
import { resultsFolder } from './keep-result.ts';
import { replaceBetween } from './replace-between.ts';
import { markdownTable } from './markdown-table.ts';
import type { Result } from './result.ts';

const markers = { begin: '<!-- bench -->', end: '<!-- /bench -->' };

/** In this order in the README; others after them. */
const order = ['turns', 'soak', 'growth', 'core', 'editor', 'start'];

/** `npm run bench readme`: writes what `results/` holds between the markers of the README, which are added when missing. */
export async function writeReadme(): Promise<void> {
  const results = await readResults();
  const file = join(checkout, 'README.md');
  const readme = await readFile(file, 'utf8');
  await writeFile(file, replaceBetween(readme, markers, sectionOf(results)));
  process.stdout.write(`README.md has ${results.length} results\n`);
}

async function readResults(): Promise<Result[]> {
  const names = (await readdir(resultsFolder)).filter((name) => name.endsWith('.json'));
  const results = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(resultsFolder, name), 'utf8')) as Result));
  const place = ({ name }: Result): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return results.sort((a, b) => place(a) - place(b));
}

function sectionOf(results: readonly Result[]): string {
  const sources = results.map(({ command, date, machine }) => {
    const { cores, cpu, memoryGiB, node, system } = machine;
    return `- \`${command}\`: ${date}, ${cores} cores (${cpu}), ${memoryGiB} GiB, ${system}, Node.js ${node}`;
  });
  return [markdownTable(results.flatMap(({ rows }) => rows)), '', 'Measured with', '', ...sources].join('\n');
}
