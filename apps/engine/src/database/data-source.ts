import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import type { Log } from '../log/log.ts';
import { entities } from './entities/index.ts';
import { migrations } from './migrations/index.ts';

/** Connections for everything that is not per message; the hot path has its own pool. */
const poolSize = 8;

/** How the engine reaches Postgres through TypeORM. The schema comes from migrations alone. */
export function dataSourceOptions(url: string): PostgresDataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'all',
    synchronize: false,
    installExtensions: false,
    applicationName: 'filo-api',
    poolSize,
    connectTimeoutMS: 5000,
    extra: { keepAlive: true, statement_timeout: 20_000 },
  };
}

/** Key of the advisory lock under which one process at a time migrates. */
const migrationLock = 0x46494c00;

/** Brings the database to this version's shape. Processes that start together wait for the one that migrates. */
export async function migrate(url: string, log: Log): Promise<void> {
  const dataSource = new DataSource({ ...dataSourceOptions(url), poolSize: 2, extra: { keepAlive: true } });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const applied = await dataSource.runMigrations();
    for (const { name } of applied) log.info('the database was migrated', { migration: name });
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}
