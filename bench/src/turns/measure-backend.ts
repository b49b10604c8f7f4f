import { Floor } from '../floor/floor.ts';
import { makeFloorDatabase } from '../floor/floor-database.ts';
import { median } from '../measure/median.ts';
import type { Options } from '../options.ts';
import { progress } from '../report/progress.ts';
import { withCleanUp } from '../system/clean-up.ts';
import { type Backend, deskUnderLoad } from './desk-under-load.ts';
import { bestConnections } from './floor-rounds.ts';
import { idleLatency } from './idle.ts';
import { loadRound, type Round } from './round.ts';
import { warmUp } from './warm-up.ts';

/** Everything measured with one backend. */
export interface BackendFigures {
  backend: Backend;
  rounds: (Round & { floorPerSecond: number })[];
  floorConnections: number;
  /** At half of what the engine takes: how long an answer takes on a busy day. */
  half: Round;
  idle: { p50: number; p99: number };
}

/** Rounds of Filo and of the floor in turn, on one Postgres; then half load, nothing. */
export function measureBackend(backend: Backend, options: Options): Promise<BackendFigures> {
  return withCleanUp(async (onEnd) => {
    progress(`BullMQ on ${backend}: starting`);
    const { seconds, connections, chats } = options;
    const desk = await deskUnderLoad(backend, options, onEnd);
    const floorDatabase = await makeFloorDatabase(desk.databaseUrl);
    onEnd(() => floorDatabase.sql.close());
    const floor = new Floor(floorDatabase, chats);
    await warmUp(desk, connections);
    await floor.warmUp();

    const rounds: BackendFigures['rounds'] = [];
    let floorConnections = 0;
    for (let n = 1; n <= options.rounds; n += 1) {
      const round = await loadRound(desk, { seconds, connections, rate: null });
      floorConnections ||= await bestConnections(floor, round.batches);
      const floorPerSecond = await floor.run(seconds, round.batches, floorConnections);
      progress(`  round ${n}: ${round.answeredPerSecond.toFixed(0)}/s, floor ${floorPerSecond.toFixed(0)}/s`);
      rounds.push({ ...round, floorPerSecond });
    }
    const rate = Math.max(1, Math.round(median(rounds.map((round) => round.answeredPerSecond)) / 2));
    const half = await loadRound(desk, { seconds, connections, rate });
    const idle = await idleLatency(desk);
    progress(`  idle: p50 ${idle.p50.toFixed(1)} ms, p99 ${idle.p99.toFixed(1)} ms`);
    return { backend, rounds, floorConnections, half, idle };
  });
}
