import type { Statement } from '../database/sql.ts';

/**
 * Writes a batch of plans in one statement, hence in one transaction and one round trip. A plan whose conversation has moved
 * on since it was loaded (another revision: an agent took it) writes nothing at all; its events stay pending and are played
 * again. Answers the conversations written, then the messages, in order.
 *
 * `= ANY (ARRAY(SELECT …))` instead of joins: Postgres hashes the array once and never considers reading a table through.
 */
export const commitPlans: Statement = {
  name: 'commit-plans',
  text: `
    WITH c AS (
      SELECT * FROM json_to_recordset($1) AS row (
        id uuid, channel_id uuid, external_user text, contact_id uuid, lane smallint, is_new boolean, revision int, epoch int,
        owner text, status text, state jsonb, last_message_at float8, handover jsonb, blocked boolean, new_user text, new_lane smallint)
    ),
    k AS (
      SELECT * FROM json_to_recordset($2) AS row (
        conversation_id uuid, id uuid, is_new boolean, name text, email text, phone text, username text, language text,
        fields jsonb, add_tags text[], remove_tags text[])
    ),
    new_contacts AS (
      INSERT INTO contacts (id, name, email, phone, username, language, fields, tags)
      SELECT id, name, email, phone, username, language, fields, add_tags FROM k WHERE is_new
    ),
    new_conversations AS (
      INSERT INTO conversations (id, channel_id, external_user, contact_id, lane, status, owner, epoch, state, handover, waiting_since, last_message_at)
      SELECT id, channel_id, external_user, contact_id, lane, status, owner, epoch, state, handover,
        CASE WHEN owner = 'queue' THEN now() END, coalesce(to_timestamp(last_message_at / 1000), now())
      FROM c WHERE is_new
      RETURNING id
    ),
    updated AS (
      UPDATE conversations t SET
        revision = t.revision + 1, epoch = c.epoch, owner = c.owner, status = c.status, state = c.state,
        assignee_id = CASE WHEN c.owner IN ('bot', 'queue') THEN NULL ELSE t.assignee_id END,
        handover = CASE WHEN c.owner = 'queue' AND t.owner <> 'queue' THEN c.handover WHEN c.owner = 'bot' THEN NULL ELSE t.handover END,
        waiting_since = CASE WHEN c.owner <> 'queue' THEN NULL WHEN t.owner <> 'queue' THEN now() ELSE t.waiting_since END,
        blocked_at = CASE WHEN c.blocked IS NULL THEN t.blocked_at WHEN c.blocked THEN now() END,
        external_user = coalesce(c.new_user, t.external_user), lane = coalesce(c.new_lane, t.lane),
        last_message_at = coalesce(to_timestamp(c.last_message_at / 1000), t.last_message_at)
      FROM c WHERE NOT c.is_new AND t.id = c.id AND t.revision = c.revision
      RETURNING t.id
    ),
    written AS (SELECT ARRAY(SELECT id FROM new_conversations UNION ALL SELECT id FROM updated) AS ids),
    changed_contacts AS (
      UPDATE contacts t SET
        name = coalesce(k.name, t.name), email = coalesce(k.email, t.email), phone = coalesce(k.phone, t.phone),
        username = coalesce(k.username, t.username), language = coalesce(k.language, t.language), fields = t.fields || k.fields,
        tags = ARRAY(SELECT DISTINCT tag FROM unnest(t.tags || k.add_tags) AS tag WHERE NOT tag = ANY (k.remove_tags)), updated_at = now()
      FROM k WHERE NOT k.is_new AND t.id = k.id AND k.conversation_id = ANY ((SELECT ids FROM written)::uuid[])
    ),
    new_messages AS (
      INSERT INTO messages (conversation_id, channel_id, external_user, lane, effect_id, direction, author, node_id, bubbles, buttons, payload, status, epoch, provider_ids, at)
      SELECT conversation_id, channel_id, external_user, lane, effect_id, direction, author, node_id, bubbles, buttons, payload, status, epoch,
        CASE WHEN provider_id IS NULL THEN '{}' ELSE ARRAY[provider_id] END, to_timestamp(at / 1000)
      FROM json_to_recordset($3) AS row (
        n int, conversation_id uuid, channel_id uuid, external_user text, lane smallint, effect_id text, direction text, author text,
        node_id text, bubbles jsonb, buttons jsonb, payload text, status text, epoch int, provider_id text, at float8)
      WHERE conversation_id = ANY ((SELECT ids FROM written)::uuid[])
      ORDER BY n
      RETURNING conversation_id, seq
    ),
    new_turns AS (
      INSERT INTO turns (conversation_id, turn, event, trace, at)
      SELECT conversation_id, turn, event, trace, to_timestamp(at / 1000)
      FROM json_to_recordset($4) AS row (conversation_id uuid, turn int, event json, trace json, at float8)
      WHERE conversation_id = ANY ((SELECT ids FROM written)::uuid[])
    ),
    cleared_timers AS (
      DELETE FROM timers WHERE conversation_id = ANY ((SELECT ids FROM written)::uuid[]) AND conversation_id = ANY ($5::uuid[])
    ),
    done AS (
      UPDATE inbound SET status = 'done' FROM unnest($6::bigint[], $7::uuid[]) AS answered (seq, conversation_id)
      WHERE inbound.seq = answered.seq AND answered.conversation_id = ANY ((SELECT ids FROM written)::uuid[])
    )
    SELECT unnest(ids) AS conversation_id, NULL::bigint AS seq FROM written
    UNION ALL SELECT conversation_id, seq FROM new_messages`,
};

/** What only some plans have: changes to old messages, files, web calls, timers. Runs in one transaction with `commitPlans`. */
export const commitExtras: Statement = {
  name: 'commit-extras',
  text: `
    WITH x AS MATERIALIZED (
      SELECT * FROM json_to_recordset($1) AS row (
        conversation_id uuid, what text, provider_id text, bubbles jsonb, at float8, emoji text[], status text, error jsonb)
    ),
    o AS MATERIALIZED (SELECT * FROM json_to_recordset($5) AS row (conversation_id uuid, epoch int)),
    changed AS (
      UPDATE messages m SET
        bubbles = coalesce(x.bubbles, m.bubbles),
        edited_at = CASE WHEN x.what = 'edited' THEN to_timestamp(x.at / 1000) ELSE m.edited_at END,
        reaction = CASE WHEN x.what = 'reaction' THEN x.emoji ELSE m.reaction END,
        error = coalesce(x.error, m.error),
        status = CASE
          WHEN x.status = 'failed' AND m.status IN ('sending', 'sent', 'uncertain') THEN 'failed'
          WHEN x.status = 'sent' AND m.status IN ('sending', 'uncertain') THEN 'sent'
          WHEN x.status = 'delivered' AND m.status IN ('sending', 'sent', 'uncertain') THEN 'delivered'
          WHEN x.status = 'read' AND m.status IN ('sending', 'sent', 'delivered', 'uncertain') THEN 'read'
          ELSE m.status END
      FROM x
      WHERE m.conversation_id = ANY (ARRAY(SELECT conversation_id FROM x)) AND m.conversation_id = x.conversation_id
        AND (x.provider_id = ANY (m.provider_ids) OR m.seq::text = x.provider_id)
    ),
    new_media AS (
      INSERT INTO media (id, channel_id, ref, name, mime, size, status)
      SELECT id, channel_id, ref, name, mime, size, 'remote'
      FROM json_to_recordset($2) AS row (id text, channel_id uuid, ref text, name text, mime text, size int)
    ),
    new_effects AS (
      INSERT INTO effects (id, conversation_id, node_id, type, request, epoch)
      SELECT id, conversation_id, node_id, type, request, epoch
      FROM json_to_recordset($3) AS row (id text, conversation_id uuid, node_id text, type text, request jsonb, epoch int)
    ),
    -- What the bot said before it handed over by itself is still to be heard.
    carried_over AS (
      UPDATE messages m SET epoch = o.epoch
      FROM o
      WHERE m.conversation_id = ANY (ARRAY(SELECT conversation_id FROM o)) AND m.conversation_id = o.conversation_id
        AND m.status IN ('queued', 'sending') AND m.author = 'bot'
    )
    INSERT INTO timers (wait_id, conversation_id, due_at)
    SELECT wait_id, conversation_id, to_timestamp(due_at / 1000)
    FROM json_to_recordset($4) AS row (wait_id text, conversation_id uuid, due_at float8)`,
};
