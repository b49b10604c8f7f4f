import { randomUUID } from 'node:crypto';
import { hotPool, migrations, Sql } from '@filo/engine/hot-path';
import { query } from '@filo/engine/testing';

/** A database with Filo's tables and one channel, which no engine works on. */
export interface FloorDatabase {
  sql: Sql;
  channelId: string;
}

type Up = InstanceType<(typeof migrations)[number]>['up'];

/** Makes the floor's database on the Postgres behind `url`, beside the one that `url` names. */
export async function makeFloorDatabase(url: string): Promise<FloorDatabase> {
  await query(url, 'CREATE DATABASE filo_floor');
  const floorUrl = new URL(url);
  floorUrl.pathname = '/filo_floor';
  const runner = { query: (statement: string) => query(floorUrl.href, statement) } as unknown as Parameters<Up>[0];
  for (const Migration of migrations) await new Migration().up(runner);
  const channelId = randomUUID();
  await query(floorUrl.href, `INSERT INTO channels (id, kind, name, config) VALUES ('${channelId}', 'telegram', 'Order desk', '{}')`);
  const lost = (error: unknown): void => {
    process.stderr.write(`the floor lost a connection: ${String(error)}\n`);
  };
  return { sql: new Sql(hotPool(floorUrl.href, lost)), channelId };
}
