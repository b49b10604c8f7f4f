import type { Statement } from '../database/sql.ts';

/** Events kept only to recognise a repeated delivery: vendors stop repeating after a day or two. */
export const forgetInbound: Statement = {
  name: 'forget-inbound',
  text: `
    DELETE FROM inbound WHERE seq = ANY (
      ARRAY(SELECT seq FROM inbound WHERE status = 'done' AND received_at < now() - $1 * interval '1 day' ORDER BY seq LIMIT $2))
    RETURNING seq`,
};

/** Old turns and the web calls that they asked for, except those still to be answered. Answers with the pages they stood in. */
export const forgetTurns: Statement = {
  name: 'forget-turns',
  text: `
    WITH gone AS (
      DELETE FROM turns WHERE ctid = ANY (ARRAY(SELECT ctid FROM turns WHERE at < now() - $1 * interval '1 day' LIMIT $2))
      RETURNING ctid AS place, conversation_id, turn
    ),
    calls AS (
      DELETE FROM effects e USING gone g
      WHERE e.conversation_id = g.conversation_id AND starts_with(e.id, g.conversation_id || '-' || g.turn || '-') AND e.status <> 'queued'
    )
    SELECT (place::text::point)[0]::int / 128 * 128 AS block, count(*)::int AS turns FROM gone GROUP BY 1`,
};

/**
 * Tells the index of turns by time what is left in those pages: a block range index widens by itself and never narrows, so the
 * emptied pages, and all that come to be in them, would be read through for ever for old turns.
 */
export const summarizeTurns: Statement = {
  name: 'summarize-turns',
  text: `
    SELECT brin_desummarize_range('turns_at', block), brin_summarize_range('turns_at', block) FROM unnest($1::bigint[]) AS block`,
};
