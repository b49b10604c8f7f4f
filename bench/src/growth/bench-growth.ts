import { startEmbeddedPostgres } from '@filo/engine/hot-path';
import { makeTemporaryFolder } from '@filo/engine/testing';
import { requireSound } from '../load/require-sound.ts';
import { median } from '../measure/median.ts';
import { percentile } from '../measure/percentile.ts';
import type { Options } from '../options.ts';
import { keepResult } from '../report/keep-result.ts';
import { numberText as n } from '../report/number-text.ts';
import { progress } from '../report/progress.ts';
import { type Undo, withCleanUp } from '../system/clean-up.ts';
import { type GrownDesk, grownDesk } from './grown-desk.ts';
import { databaseMiB } from './database-size.ts';

/** Conversations in the small database; all of their customers write, and as many in the large one. */
const few = 1000;

/** How far the two may be apart. */
const allowed = 0.15;

/** `npm run bench growth`: the same load on a small and on a large database, in turn, on one Postgres. */
export async function benchGrowth(options: Options): Promise<void> {
  const found = await withCleanUp((onEnd) => measureGrowth(options, onEnd));
  const { small, large, ratio } = found;
  const beside = `${n(small.perSecond)} a second with ${few.toLocaleString('en')} conversations; allowed: ${1 - allowed} or more`;
  const many = large.conversations.toLocaleString('en');
  const rows = [
    {
      figure: `messages answered a second with ${many} conversations`,
      filo: n(large.perSecond),
      beside: `${n(large.sizeMiB)} MiB on disk`,
    },
    { figure: '… as a share of a small database', filo: n(ratio), beside },
    { figure: '… p50 / p99 at full load', filo: `${n(large.p50)} / ${n(large.p99)} ms`, beside: `${n(small.p50)} / ${n(small.p99)} ms` },
  ];
  await keepResult({ name: 'growth', rows, figures: found });
  if (ratio < 1 - allowed) throw new Error(`The large database is slower by more than ${allowed * 100} %`);
}

async function measureGrowth(options: Options, onEnd: (undo: Undo) => void) {
  const folder = await makeTemporaryFolder();
  onEnd(() => folder.remove());
  const server = await startEmbeddedPostgres({ dataDir: folder.path, log: () => undefined });
  onEnd(() => server.stop());
  const desks: GrownDesk[] = [];
  for (const conversations of [few, options.conversations]) {
    progress(`Seeding ${conversations} conversations`);
    desks.push(await grownDesk({ serverUrl: server.url, folder: folder.path, conversations, writers: few }, onEnd));
  }
  for (const desk of desks) await round(desk, options);
  const rounds: Awaited<ReturnType<typeof round>>[][] = [];
  for (let number = 1; number <= options.rounds; number += 1) {
    const both = [];
    for (const desk of desks) both.push(await round(desk, options));
    progress(`  round ${number}: ${both.map(({ perSecond }) => perSecond.toFixed(0)).join('/s and ')}/s`);
    rounds.push(both);
  }
  const over = async (index: number, desk: GrownDesk) => ({
    conversations: desk.conversations,
    sizeMiB: await databaseMiB(desk.databaseUrl),
    perSecond: median(rounds.map((both) => both[index]?.perSecond ?? Number.NaN)),
    p50: median(rounds.map((both) => both[index]?.p50 ?? Number.NaN)),
    p99: median(rounds.map((both) => both[index]?.p99 ?? Number.NaN)),
  });
  const [first, second] = desks;
  if (!first || !second) throw new Error('There are not two databases');
  const [small, large] = [await over(0, first), await over(1, second)];
  return { small, large, ratio: large.perSecond / small.perSecond, rounds };
}

async function round({ load }: GrownDesk, { seconds, connections }: Options) {
  const driven = requireSound(await load.do('drive', { seconds, connections, rate: null }));
  return {
    perSecond: driven.answered / (driven.elapsedMs / 1000),
    p50: percentile(driven.latencies, 0.5),
    p99: percentile(driven.latencies, 0.99),
  };
}
