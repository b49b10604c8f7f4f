import { query } from '@filo/engine/testing';

/** Size of the database behind an address, in MiB. */
export async function databaseMiB(url: string): Promise<number> {
  const [row] = await query(url, 'SELECT pg_database_size(current_database())::float8 / 1048576 AS mib');
  return Number(row?.['mib']);
}
