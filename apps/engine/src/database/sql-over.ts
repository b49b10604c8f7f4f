import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Sql } from './sql.ts';

/** Statements over TypeORM's own pool, for what is neither row by row nor per message. TypeORM closes it. */
export function sqlOver(dataSource: DataSource): Pick<Sql, 'run'> {
  // The Postgres driver's pool: https://github.com/typeorm/typeorm/blob/master/src/driver/postgres/PostgresDriver.ts (`master`).
  return new Sql((dataSource.driver as unknown as { master: Pool }).master);
}
