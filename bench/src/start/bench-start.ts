import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { makeTemporaryFolder } from '@filo/engine/testing';
import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { numberText as n } from '../report/number-text.ts';
import { progress } from '../report/progress.ts';
import type { Row } from '../report/result.ts';
import { checkout } from '../system/checkout.ts';
import { withCleanUp } from '../system/clean-up.ts';
import { folderMiB, sizeKiB } from './folder-size.ts';
import { timedStart } from './timed-start.ts';

/** Longest first and later starts, in ms. */
const firstMs = 20 * 60_000;
const laterMs = 3 * 60_000;

/** Later starts measured; the quickest and slowest are told. */
const laterStarts = 3;

/** Size a page's visitor may have to fetch for the web chat, in KiB. */
const widgetLimit = 35;

/** `npm run bench start`: `npm start` until it is ready, on a fresh clone of the last commit and again; sizes of what was built. */
export async function benchStart(_options: Options): Promise<void> {
  const figures = await withCleanUp(async (onEnd) => {
    const folder = await makeTemporaryFolder();
    onEnd(() => folder.remove());
    const clone = join(folder.path, 'filo');
    execFileSync('git', ['clone', '--quiet', checkout, clone]);
    const npmCacheMiB = await folderMiB(join(npmCache(), '_cacache'));
    progress('First start on a fresh clone');
    const first = await timedStart(clone, firstMs, onEnd);
    progress(`  ${first.toFixed(1)} s`);
    const later: number[] = [];
    for (let start = 1; start <= laterStarts; start += 1) later.push(await timedStart(clone, laterMs, onEnd));
    progress(`  then ${later.map((seconds) => seconds.toFixed(1)).join(', ')} s`);
    return {
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: clone, encoding: 'utf8' }).trim(),
      npmCacheMiB,
      first,
      later,
      widget: await sizeKiB(join(clone, 'apps/widget/dist'), /\.(js|css)$/),
      studio: await sizeKiB(join(clone, 'apps/studio/dist'), /\.(js|css)$/),
      engine: await sizeKiB(join(clone, 'apps/engine/dist'), /\.js$/),
    };
  });
  const { first, later, npmCacheMiB, widget, studio, engine } = figures;
  const cache = npmCacheMiB < 1 ? 'npm’s cache is empty' : `npm’s cache holds ${n(npmCacheMiB)} MiB`;
  const size = ({ raw, gzip }: { raw: number; gzip: number }): string => `${n(raw)} KiB, gzipped ${n(gzip)} KiB`;
  const rows: Row[] = [
    { figure: '`npm start` to ready, fresh clone (install, build, database)', filo: n(first, 's'), beside: cache },
    { figure: '… later starts, quickest / slowest', filo: `${n(Math.min(...later))} / ${n(Math.max(...later), 's')}`, beside: '' },
    { figure: 'size of the widget', filo: size(widget), beside: `limit ${widgetLimit} KiB gzipped` },
    ...(studio.files > 0 ? [{ figure: 'size of the studio', filo: size(studio), beside: '' }] : []),
    { figure: 'size of the engine’s own program', filo: `${n(engine.raw)} KiB in ${engine.files} files`, beside: '' },
  ];
  await keepResult({ name: 'start', rows, figures });
}

function npmCache(): string {
  return execFileSync('npm', ['config', 'get', 'cache'], { encoding: 'utf8' }).trim();
}
