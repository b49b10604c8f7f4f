import { channels } from '@filo/channels';
import { markAbandoned } from '../deliveries/claim-sql.ts';
import type { DeliveryWork } from '../deliveries/delivery-work.ts';
import type { Pacer } from '../deliveries/pacer.ts';
import { lockSpaces } from '../database/instances.ts';
import type { Sql } from '../database/sql.ts';
import { overdueEffects } from '../effects/effect-sql.ts';
import type { EffectRunner } from '../effects/effect-runner.ts';
import { laneCount } from '../lanes/lane.ts';
import type { Wakes } from '../lanes/wakes.ts';
import type { AfterDelivery } from '../deliveries/ports.ts';
import type { TimerRunner } from '../timers/timer-runner.ts';
import { lanesWithEvents, lanesWithMessages, liveInstances } from './sweep-sql.ts';

/** Channels whose other side recognises a message that is sent again. */
const idempotentKinds = [...channels.values()].filter((channel) => channel.idempotent).map((channel) => channel.kind);

/** What the sweeper looks after. */
export interface SweeperDependencies {
  sql: Sql;
  instance: () => number;
  wakes: Wakes;
  effects: EffectRunner;
  timers: TimerRunner;
  deliveries: Pick<DeliveryWork, 'giveBackLost'>;
  pacer: Pacer;
  after: AfterDelivery;
}

/** Finds pending work that has no job: whatever a crash between a commit and its wake left behind. */
export class Sweeper {
  readonly #with: SweeperDependencies;

  constructor(dependencies: SweeperDependencies) {
    this.#with = dependencies;
  }

  /** One look at everything. */
  async sweep(): Promise<void> {
    const { sql, wakes, effects, timers, deliveries, pacer, after, instance } = this.#with;
    const alive = await sql.run<{ count: number }>(liveInstances, [lockSpaces.instance]);
    pacer.processes = alive[0]?.count ?? 1;
    const abandoned = await sql.run<{ conversation_id: string; seq: string; lane: number }>(markAbandoned, [
      instance(),
      idempotentKinds,
      JSON.stringify({
        code: 'interrupted',
        text: 'Filo was stopped while this message was being sent. It may or may not have arrived: check, then retry it or leave it.',
      }),
    ]);
    await deliveries.giveBackLost();
    if (abandoned.length > 0) after.recorded(abandoned.map((row) => ({ conversationId: row.conversation_id, seq: row.seq })));
    for (const row of await sql.run<{ lane: number }>(lanesWithEvents, [laneCount])) wakes.turns(row.lane);
    for (const row of await sql.run<{ lane: number }>(lanesWithMessages, [laneCount])) wakes.deliveries(row.lane);
    for (const row of abandoned) wakes.deliveries(row.lane);
    for (const row of await sql.run<{ id: string }>(overdueEffects, [])) await effects.enqueue(row.id);
    await timers.fire(null);
  }
}
