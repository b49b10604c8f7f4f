import type { Statement } from '../database/sql.ts';

/** Lanes with events that are ready and yet unread: their wake was lost. */
export const lanesWithEvents: Statement = {
  name: 'lanes-with-events',
  text: `
    SELECT lane FROM generate_series(0, $1::int - 1) AS lanes (lane)
    WHERE EXISTS (SELECT 1 FROM inbound WHERE inbound.status = 'pending' AND inbound.lane = lanes.lane AND ready_at < now() - interval '500 milliseconds')`,
};

/** Lanes with messages that could leave and yet have not. */
export const lanesWithMessages: Statement = {
  name: 'lanes-with-messages',
  text: `
    SELECT lane FROM generate_series(0, $1::int - 1) AS lanes (lane)
    WHERE EXISTS (
      SELECT 1 FROM messages WHERE messages.status IN ('queued', 'sending') AND messages.lane = lanes.lane
        AND status = 'queued' AND coalesce(available_at, at) < now() - interval '500 milliseconds')`,
};

/** How many processes of Filo are alive. */
export const liveInstances: Statement = {
  name: 'live-instances',
  text: `
    SELECT count(*)::int AS count FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND classid::bigint = $1 AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
};
