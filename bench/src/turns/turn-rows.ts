import { median } from '../measure/median.ts';
import { memoryText } from '../report/memory-text.ts';
import { numberText as n } from '../report/number-text.ts';
import type { Row } from '../report/result.ts';
import type { BackendFigures } from './measure-backend.ts';
import { backendNames } from './measured-backends.ts';
import type { Round } from './round.ts';

/** What the figures stand beside, from the same job on a machine of this size. */
const bars = {
  postgres: { perSecond: 'bar 1,500; Node-RED 5 in memory about 1,000, Typebot on Postgres 220', idle: 'bar 15 ms' },
  redis: { perSecond: 'bar 2,000', idle: 'bar 15 ms' },
};

/** The rows of one backend. */
export function turnRows({ backend, rounds, half, idle, floorConnections }: BackendFigures): Row[] {
  const over = (value: (round: BackendFigures['rounds'][number]) => number): number => median(rounds.map(value));
  const perSecond = over((round) => round.answeredPerSecond);
  const name = backendNames[backend];
  const floor = over((round) => round.floorPerSecond);
  const cpu = (part: 'engine' | 'postgres'): string => n(over((round) => cpuPerThousand(round, part)));
  const ratio = over((round) => round.answeredPerSecond / round.floorPerSecond);
  const rows: Row[] = [
    { figure: `messages answered a second, ${name}`, filo: n(perSecond), beside: bars[backend].perSecond },
    {
      figure: `… as a share of the same SQL in plain batches`,
      filo: n(ratio),
      beside: `${n(floor)} a second on ${floorConnections} connections`,
    },
    { figure: '… messages sent a second', filo: n(over((round) => round.sendsPerSecond)), beside: '' },
    {
      figure: '… webhook to send at full load, p50 / p99',
      filo: pair(
        over((r) => r.p50),
        over((r) => r.p99),
      ),
      beside: 'as many webhooks as are taken',
    },
    { figure: `… at half of that (${n(half.answeredPerSecond)} a second)`, filo: pair(half.p50, half.p99), beside: '' },
    { figure: '… idle', filo: pair(idle.p50, idle.p99), beside: bars[backend].idle },
    { figure: '… CPU seconds per 1,000 messages, engine / Postgres', filo: `${cpu('engine')} / ${cpu('postgres')}`, beside: '' },
  ];
  const memory = rounds.at(-1)?.memory;
  if (memory) rows.push({ figure: '… memory of the engine, start / max / end of a round', filo: memoryText(memory), beside: '' });
  return rows;
}

const pair = (p50: number, p99: number): string => `${n(p50)} / ${n(p99)} ms`;

function cpuPerThousand(round: Round, part: 'engine' | 'postgres'): number {
  const spent = round.cpu[part];
  return spent === null ? Number.NaN : (spent / round.answered) * 1000;
}
