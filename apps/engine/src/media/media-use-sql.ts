/** Flows that use the file `m`, in their draft or a published version: a row of id and name each. */
export const flowsUsing = `
  SELECT f.id, f.name FROM flows f
  WHERE f.media_ids @> ARRAY[m.id]
    OR f.id IN (SELECT v.flow_id FROM flow_versions v WHERE v.media_ids @> ARRAY[m.id])`;

/** Whether a flow, a channel or a message that was sent uses the file `m`. The messages are found by their partial index. */
export const isUsed = `(
  EXISTS (${flowsUsing})
  OR EXISTS (SELECT 1 FROM channels c WHERE media_ids(c.config) @> ARRAY[m.id])
  OR EXISTS (
    SELECT 1 FROM messages s
    WHERE s.direction = 'out' AND s.bubbles::text LIKE '%media%' AND media_ids(s.bubbles) @> ARRAY[m.id]))`;
