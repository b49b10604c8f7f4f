import { makeTemporaryFolder } from '@filo/engine/testing';
import { EngineProcess } from '../engine/engine-process.ts';
import { median } from '../measure/median.ts';
import { percentile } from '../measure/percentile.ts';
import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { numberText as n } from '../report/number-text.ts';
import { progress } from '../report/progress.ts';
import { withCleanUp } from '../system/clean-up.ts';
import { EditorPage } from './editor-page.ts';
import { largeFlow } from './large-flow.ts';

/** Nodes of the flow that is opened. */
const nodes = 500;

/** Times it is opened; the first fills the browser's cache. */
const openings = 6;

/** `npm run bench editor`: how quickly a large flow opens in a headless browser, and how smoothly it moves. */
export async function benchEditor(_options: Options): Promise<void> {
  const figures = await withCleanUp(async (onEnd) => {
    const folder = await makeTemporaryFolder();
    onEnd(() => folder.remove());
    const engine = await EngineProcess.start({ folder: folder.path });
    onEnd(() => engine.stop());
    const page = await EditorPage.prepare(engine.url, largeFlow(nodes));
    onEnd(() => page.close());
    const opened: number[] = [];
    for (let time = 0; time < openings; time += 1) opened.push(await page.open());
    progress(`  opened in ${opened.map((ms) => n(ms)).join(', ')} ms`);
    return { opened, pan: await page.pan(), drag: await page.drag(), keys: await page.type() };
  });
  const { opened, pan, drag, keys } = figures;
  const [first = 0, ...later] = opened;
  const pair = (values: readonly number[]): string => `${n(percentile(values, 0.5))} / ${n(percentile(values, 0.95), 'ms')}`;
  await keepResult({
    name: 'editor',
    rows: [
      {
        figure: `a flow of ${nodes} nodes opens in the editor, cached / first time`,
        filo: `${n(median(later))} / ${n(first, 'ms')}`,
        beside: 'bar 1,500 ms',
      },
      { figure: '… frame time while panning, p50 / p95', filo: pair(pan), beside: 'bar 33 ms' },
      { figure: '… frame time while dragging a card, p50 / p95', filo: pair(drag), beside: 'bar 33 ms' },
      { figure: '… key to paint in a settings field, p50 / p95', filo: pair(keys), beside: '' },
    ],
    figures,
  });
}
