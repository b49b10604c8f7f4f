import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/database/data-source.ts';
import { createTestDatabase } from './database.ts';

/** Makes an empty database and connects to it; `close` disconnects and drops it. */
export async function openTestDataSource(): Promise<{ dataSource: DataSource; close: () => Promise<void> }> {
  const database = await createTestDatabase();
  const dataSource = await new DataSource(dataSourceOptions(database.url)).initialize();
  const close = async (): Promise<void> => {
    await dataSource.destroy();
    await database.drop();
  };
  return { dataSource, close };
}
