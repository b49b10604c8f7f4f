/**
 * Counts of the nodes and exits of some versions in a period, from the traces. `entered` names its version; `left` does not: it is
 * that of the node it leads to, which is entered next, or when it leads nowhere that of its own node earlier in the turn. A `left`
 * that is alone in its turn (an answer that ended the flow) counts when the channel answers with this flow and the node is one of
 * its own. Traces that cannot concern the flow are put aside by their text, before they are taken apart. `OFFSET 0` keeps what is computed once from being
 * written into every place that reads it.
 *
 * $1 and $2: the period; $3: the versions; $4: the flow; $5: its nodes; $6: its triggers.
 */
export const statsSql = `
  WITH own AS MATERIALIZED (
    SELECT t.conversation_id, entry.what, entry.node, entry.exit, entry.begins
    FROM turns t
    CROSS JOIN LATERAL (SELECT t.trace::jsonb AS steps OFFSET 0) AS read
    CROSS JOIN LATERAL (
      SELECT e ->> 'what' AS what, e ->> 'nodeId' AS node, e ->> 'exit' AS exit,
        CASE
          WHEN e ->> 'what' = 'entered' THEN e ->> 'flowVersionId'
          WHEN e ->> 'to' IS NOT NULL THEN steps -> n::int ->> 'flowVersionId'
          ELSE (
            SELECT before.e ->> 'flowVersionId' FROM jsonb_array_elements(steps) WITH ORDINALITY AS before (e, n)
            WHERE before.n < element.n AND before.e ->> 'what' = 'entered' AND before.e ->> 'nodeId' = element.e ->> 'nodeId'
            ORDER BY before.n DESC LIMIT 1)
        END AS version,
        e ->> 'nodeId' = ANY ($6::text[]) AND NOT steps @> '[{"what":"interrupted"}]' AS begins
      FROM jsonb_array_elements(steps) WITH ORDINALITY AS element (e, n)
      WHERE e ->> 'what' IN ('entered', 'left')
      OFFSET 0
    ) AS entry
    WHERE t.at >= $1 AND t.at < $2
      AND (t.trace::text LIKE ANY (ARRAY(SELECT '%' || id || '%' FROM unnest($3::text[]) AS id)) OR t.trace::text NOT LIKE '%"entered"%')
      AND (entry.version = ANY ($3::text[])
        OR entry.version IS NULL AND entry.node = ANY ($5::text[]) AND EXISTS (
          SELECT 1 FROM conversations c JOIN channels ch ON ch.id = c.channel_id WHERE c.id = t.conversation_id AND ch.flow_id = $4))
  ),
  by_conversation AS (
    SELECT node, exit, conversation_id, count(*) FILTER (WHERE what = 'entered') AS entered, count(*) FILTER (WHERE what = 'left') AS times_left,
      count(*) FILTER (WHERE what = 'entered' AND begins) AS runs
    FROM own GROUP BY node, exit, conversation_id
  )
  SELECT node, exit, sum(entered)::int AS entered, count(*) FILTER (WHERE entered > 0)::int AS conversations,
    sum(times_left)::int AS times_left, sum(runs)::int AS runs
  FROM by_conversation GROUP BY node, exit`;

/** A row of `statsSql`: of a node (`exit` is null) or of one of its exits. */
export interface StatsRow {
  node: string;
  exit: string | null;
  entered: number;
  conversations: number;
  times_left: number;
  runs: number;
}
