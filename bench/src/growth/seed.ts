import { query } from '@filo/engine/testing';

/** Number of the first seeded customer: far from those a load makes by itself. */
export const firstSeeded = 50_000_000;

/** Lines each seeded customer has said: the order number comes next. */
export const linesSeeded = 2;

/** Time over which the seeded conversations are spread. */
const past = '365 days';

/**
 * Fills an engine's database with copies of the one conversation in it, whose customer has said `linesSeeded` lines. Each
 * has a contact, its events, messages and turns as the engine wrote them, and ids and a number of its own, so the engine
 * takes them for its own and answers their next line. https://www.postgresql.org/docs/18/functions-srf.html
 */
export async function seedConversations(url: string, count: number): Promise<void> {
  await query(url, statements(count).join(';\n'));
  // As after a night's rest: no vacuum begins during the measurement, and the planner knows the tables.
  for (const table of ['contacts', 'conversations', 'inbound', 'messages', 'turns']) await query(url, `VACUUM (ANALYZE) ${table}`);
  await query(url, 'CHECKPOINT');
}

function statements(count: number): string[] {
  const user = `(${firstSeeded} + n)::text`;
  const ago = `(interval '${past}' * (${count} - n) / ${count})`;
  // `laneOf` in SQL: the first two bytes of the digest of channel and user.
  const lane = `('x' || substr(md5(channel_id || E'\\n' || ${user}), 1, 4))::bit(16)::int % 64`;
  const renamed = (column: string): string => `replace(${column}::text, old_id::text, s.id::text)`;
  return [
    'SET synchronous_commit = off',
    `CREATE TEMPORARY TABLE seeded AS
      SELECT n, ${user} AS external_user, gen_random_uuid() AS id, gen_random_uuid() AS contact_id, ${lane} AS lane, ${ago} AS ago,
        c.id AS old_id, c.contact_id AS old_contact_id
      FROM generate_series(1, ${count}) AS n CROSS JOIN (SELECT * FROM conversations LIMIT 1) c`,
    'ANALYZE seeded',
    `INSERT INTO contacts (id, name, email, phone, username, language, fields, tags, created_at, updated_at)
      SELECT s.contact_id, 'Customer ' || s.external_user, email, phone, username, language, fields, tags, created_at - ago, updated_at - ago
      FROM seeded s JOIN contacts k ON k.id = s.old_contact_id ORDER BY s.n`,
    `INSERT INTO conversations (id, channel_id, external_user, contact_id, lane, status, owner, epoch, revision, state, created_at, last_message_at)
      SELECT s.id, channel_id, s.external_user, s.contact_id, s.lane, status, owner, epoch, revision, ${renamed('state')}::jsonb,
        created_at - ago, last_message_at - ago
      FROM seeded s JOIN conversations c ON c.id = s.old_id ORDER BY s.n`,
    `INSERT INTO inbound (channel_id, provider_id, external_user, lane, event, ready_at, received_at, status)
      SELECT channel_id, provider_id || '-' || s.n, s.external_user, s.lane, event, ready_at - ago, received_at - ago, status
      FROM seeded s CROSS JOIN (SELECT * FROM inbound ORDER BY seq LIMIT ${linesSeeded}) i ORDER BY s.n, i.seq`,
    `INSERT INTO messages (conversation_id, channel_id, external_user, lane, effect_id, direction, author, node_id, bubbles, buttons, payload,
        status, epoch, provider_ids, claimed_by, attempts, at)
      SELECT s.id, channel_id, s.external_user, s.lane, ${renamed('effect_id')}, direction, author, node_id, bubbles, buttons, payload,
        status, epoch, provider_ids, claimed_by, attempts, at - ago
      FROM seeded s JOIN messages m ON m.conversation_id = s.old_id ORDER BY s.n, m.seq`,
    `INSERT INTO turns (conversation_id, turn, event, trace, at)
      SELECT s.id, turn, event, trace, at - ago FROM seeded s JOIN turns t ON t.conversation_id = s.old_id ORDER BY s.n, t.turn`,
  ];
}
