import { postgresJson, postgresText } from '../database/postgres-json.ts';
import type { Statement } from '../database/sql.ts';
import type { InboundRow } from './inbound-row.ts';

/** Stores events in the order given; one that is already there is left as it is. */
export const insertInbound: Statement = {
  name: 'insert-inbound',
  text: `
    INSERT INTO inbound (channel_id, provider_id, external_user, lane, event, group_key, ready_at)
    SELECT channel_id, provider_id, external_user, lane, event, group_key, now() + ready_after * interval '1 millisecond'
    FROM unnest($1::uuid[], $2::text[], $3::text[], $4::smallint[], $5::json[], $6::text[], $7::int[])
      AS row (channel_id, provider_id, external_user, lane, event, group_key, ready_after)
    ON CONFLICT (channel_id, provider_id) DO NOTHING`,
};

/** The statement's parameters: one array a column. */
export function insertInboundValues(rows: readonly InboundRow[]): unknown[] {
  return [
    rows.map((row) => row.channelId),
    rows.map((row) => postgresText(row.providerId)),
    rows.map((row) => postgresText(row.externalUser)),
    rows.map((row) => row.lane),
    rows.map((row) => postgresJson(row.payload)),
    rows.map((row) => row.groupKey),
    rows.map((row) => row.readyAfterMs),
  ];
}
