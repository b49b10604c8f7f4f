import type { EntityManager } from 'typeorm';

/** A place in a published version. */
export interface Place {
  versionId: string;
  nodeId: string;
}

/** How many open conversations stand at the same places of one flow. */
export interface StandingCount {
  /** From the caller to the called, when the flow calls itself. */
  places: Place[];
  conversations: number;
}

/**
 * Where open conversations stand in the versions of a flow. Reads through the conversations: see docs/decisions/0016 for why
 * there is no index that would spare it.
 */
export async function countStanding(tx: EntityManager, flowId: string): Promise<StandingCount[]> {
  const rows = await tx.query<{ places: [string, string][]; conversations: number }[]>(
    `SELECT places, count(*)::int AS conversations
     FROM (
       SELECT (
         SELECT jsonb_agg(jsonb_build_array(frame -> 'flowVersionId', frame -> 'nodeId'))
         FROM jsonb_array_elements(c.state -> 'frames') AS frame
         WHERE frame ->> 'flowVersionId' = ANY ($1::text[])
       ) AS places
       FROM conversations c WHERE c.status <> 'closed' AND c.state -> 'frames' <> '[]'
     ) AS standing
     WHERE places IS NOT NULL GROUP BY places`,
    [await versionsOf(tx, flowId)],
  );
  return rows.map(({ places, conversations }) => ({
    places: places.map(([versionId, nodeId]) => ({ versionId, nodeId })),
    conversations,
  }));
}

/** A conversation of the bot and the place where it stands, as far as moving it needs it. */
export interface StandingConversation extends Place {
  id: string;
  channelId: string;
  externalUser: string;
  lane: number;
}

/**
 * Conversations that the bot leads and that stand on one of these nodes in some version of the flow; the innermost such place of
 * each. On a channel without a flow people answer, so nothing moves there.
 */
export async function findStanding(tx: EntityManager, flowId: string, nodeIds: readonly string[]): Promise<StandingConversation[]> {
  const rows = await tx.query<{ id: string; channel_id: string; external_user: string; lane: number; place: [string, string] }[]>(
    `SELECT * FROM (
       SELECT c.id, c.channel_id, c.external_user, c.lane, (
         SELECT jsonb_build_array(frame -> 'flowVersionId', frame -> 'nodeId')
         FROM jsonb_array_elements(c.state -> 'frames') WITH ORDINALITY AS stack (frame, depth)
         WHERE frame ->> 'flowVersionId' = ANY ($1::text[]) AND frame ->> 'nodeId' = ANY ($2::text[])
         ORDER BY depth DESC LIMIT 1
       ) AS place
       FROM conversations c JOIN channels ch ON ch.id = c.channel_id AND ch.flow_id IS NOT NULL
       WHERE c.status <> 'closed' AND c.owner = 'bot' AND c.state -> 'frames' <> '[]'
     ) AS standing
     WHERE place IS NOT NULL`,
    [await versionsOf(tx, flowId), nodeIds],
  );
  return rows.map(({ id, channel_id: channelId, external_user: externalUser, lane, place: [versionId, nodeId] }) => ({
    id,
    channelId,
    externalUser,
    lane,
    versionId,
    nodeId,
  }));
}

async function versionsOf(tx: EntityManager, flowId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM flow_versions WHERE flow_id = $1', [flowId]);
  return rows.map((row) => row.id);
}
