/**
 * Counts of the nodes and exits of some versions in a period, from the traces; each entry names its version. Traces that do not
 * concern the flow are put aside by their text, before they are taken apart. `OFFSET 0` keeps what is computed once from being
 * written into every place that reads it.
 *
 * A run begins where a trigger is entered, unless it only takes the word from a node that waits, and where the fallback answers
 * to what no trigger fits. A conversation that is moved to a node goes on: that is no run that begins.
 *
 * $1 and $2: the period; $3: the versions; $4: their triggers.
 */
export const statsSql = `
  WITH own AS MATERIALIZED (
    SELECT t.conversation_id, entry.what, entry.node, entry.exit, entry.begins
    FROM turns t
    CROSS JOIN LATERAL (SELECT t.trace::jsonb AS steps OFFSET 0) AS read
    CROSS JOIN LATERAL (
      SELECT e ->> 'what' AS what, e ->> 'nodeId' AS node, e ->> 'exit' AS exit,
        e ->> 'nodeId' = ANY ($4::text[]) AND NOT steps @> '[{"what":"interrupted"}]'
          OR n > 1 AND steps -> (n::int - 2) @> '{"what":"issue","code":"no-trigger"}' AS begins
      FROM jsonb_array_elements(steps) WITH ORDINALITY AS element (e, n)
      WHERE e ->> 'what' IN ('entered', 'left') AND e ->> 'flowVersionId' = ANY ($3::text[])
      OFFSET 0
    ) AS entry
    WHERE t.at >= $1 AND t.at < $2 AND t.trace::text LIKE ANY (ARRAY(SELECT '%' || id || '%' FROM unnest($3::text[]) AS id))
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
