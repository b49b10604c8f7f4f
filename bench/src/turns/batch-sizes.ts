import { query } from '@filo/engine/testing';

/** Rows a statement of the hot path handled at a time, on average. */
export interface BatchSizes {
  /** Events per INSERT. */
  insert: number;
  /** Events per turn, hence per commit. */
  turn: number;
  /** Sent messages per write of their results. */
  result: number;
}

/**
 * Batch sizes since a moment, read off the rows: those written by one transaction share its number (`xmin`), those inserted
 * by one statement its time. https://www.postgresql.org/docs/18/ddl-system-columns.html
 */
export async function batchSizes(url: string, since: Date): Promise<BatchSizes> {
  const from = `'${since.toISOString()}'::timestamptz`;
  const [row] = await query(
    url,
    `SELECT
      (SELECT count(*)::float8 / greatest(1, count(DISTINCT received_at)) FROM inbound WHERE received_at >= ${from}) AS insert,
      (SELECT count(*)::float8 / greatest(1, count(DISTINCT xmin::text)) FROM inbound WHERE received_at >= ${from}) AS turn,
      (SELECT count(*)::float8 / greatest(1, count(DISTINCT xmin::text)) FROM messages
        WHERE direction = 'out' AND at >= ${from}) AS result`,
  );
  return { insert: Number(row?.['insert']), turn: Number(row?.['turn']), result: Number(row?.['result']) };
}
