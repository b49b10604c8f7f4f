/**
 * Counts of the nodes and exits of some versions in a period, from the traces. `entered` names its version; a way out does not,
 * so it is known by the entry just before it (of the node that is left) or just after it (of the node it leads to). One that is
 * alone in its turn (a wait that ended the flow) counts when the channel answers with this flow and the node is one of its own.
 *
 * $1 and $2: the period; $3: the versions; $4: the flow; $5: its nodes; $6: its triggers.
 */
export const statsSql = `
  WITH walked AS (
    SELECT t.conversation_id, entry.*
    FROM turns t
    CROSS JOIN LATERAL (
      SELECT what, node, exit, after_interruption,
        CASE WHEN what = 'entered' THEN version
          WHEN before_what = 'entered' AND before_node = node THEN before_version
          WHEN after_what = 'entered' AND after_node = goes THEN after_version
        END AS version
      FROM (
        SELECT e.what, e.node, e.exit, e.goes, e.version,
          lag(e.what) OVER w AS before_what, lag(e.node) OVER w AS before_node, lag(e.version) OVER w AS before_version,
          lead(e.what) OVER w AS after_what, lead(e.node) OVER w AS after_node, lead(e.version) OVER w AS after_version,
          lag(e.what) OVER w IS NOT DISTINCT FROM 'interrupted' AS after_interruption
        FROM (
          SELECT n, j ->> 'what' AS what, j ->> 'nodeId' AS node, j ->> 'exit' AS exit, j ->> 'to' AS goes, j ->> 'flowVersionId' AS version
          FROM json_array_elements(t.trace) WITH ORDINALITY AS element (j, n)
        ) AS e
        WHERE e.what IN ('entered', 'left', 'interrupted')
        WINDOW w AS (ORDER BY e.n)
      ) AS near
      WHERE what <> 'interrupted'
    ) AS entry
    WHERE t.at >= $1 AND t.at < $2
  ),
  own AS (
    SELECT w.* FROM walked w
    WHERE w.version = ANY ($3::text[])
      OR w.version IS NULL AND w.node = ANY ($5::text[]) AND EXISTS (
        SELECT 1 FROM conversations c JOIN channels ch ON ch.id = c.channel_id WHERE c.id = w.conversation_id AND ch.flow_id = $4)
  )
  SELECT node, exit,
    count(*) FILTER (WHERE what = 'entered')::int AS entered,
    count(DISTINCT conversation_id) FILTER (WHERE what = 'entered')::int AS conversations,
    count(*) FILTER (WHERE what = 'left')::int AS times_left,
    count(*) FILTER (WHERE what = 'entered' AND NOT after_interruption AND node = ANY ($6::text[]))::int AS runs
  FROM own GROUP BY node, exit`;

/** A row of `statsSql`: of a node (`exit` is null) or of one of its exits. */
export interface StatsRow {
  node: string;
  exit: string | null;
  entered: number;
  conversations: number;
  times_left: number;
  runs: number;
}
