import type { Bubble, Button } from '@filo/core';
import { claimIsAbandoned } from '../database/instances.ts';
import type { Statement } from '../database/sql.ts';

/**
 * Claims the next message of every conversation in some lanes, before it is sent. A message waits for all earlier ones of
 * its conversation; one of the bot's that was written under another epoch is dropped here, at the last moment.
 *
 * `= ANY (ARRAY(SELECT …))` on both parts of the key instead of a join: a join may read every message of a conversation. Numbers
 * of messages are unique, so no message is found by another's.
 */
export const claimNext: Statement = {
  name: 'claim-next',
  text: `
    WITH pending AS (
      SELECT p.* FROM unnest($2::smallint[]) AS wanted (lane)
      CROSS JOIN LATERAL (
        SELECT conversation_id, seq FROM messages
        WHERE status IN ('queued', 'sending') AND lane = wanted.lane ORDER BY seq LIMIT $3
      ) p
    ),
    head AS (SELECT conversation_id, min(seq) AS seq FROM pending GROUP BY conversation_id)
    UPDATE messages m SET
      status = CASE WHEN m.author = 'bot' AND m.epoch <> c.epoch THEN 'dropped' WHEN c.blocked_at IS NOT NULL AND m.author = 'bot' THEN 'dropped' ELSE 'sending' END,
      claimed_by = $1, attempts = m.attempts + 1
    FROM conversations c
    WHERE m.conversation_id = ANY (ARRAY(SELECT conversation_id FROM head)) AND m.seq = ANY (ARRAY(SELECT seq FROM head))
      AND c.id = m.conversation_id AND c.id = ANY (ARRAY(SELECT conversation_id FROM head)) AND m.status = 'queued'
      AND (m.available_at IS NULL OR m.available_at <= now())
    RETURNING m.conversation_id, m.seq, m.channel_id, m.external_user, m.lane, m.effect_id, m.bubbles, m.buttons, m.status, m.attempts, m.provider_ids,
      (SELECT p.buttons FROM messages p WHERE p.conversation_id = m.conversation_id AND p.seq < m.seq AND p.direction = 'out' ORDER BY p.seq DESC LIMIT 1) AS previous_buttons`,
};

/** A row of `claimNext`. */
export interface ClaimedRow {
  conversation_id: string;
  seq: string;
  channel_id: string;
  external_user: string;
  lane: number;
  effect_id: string | null;
  bubbles: Bubble[];
  buttons: Button[] | null;
  status: 'sending' | 'dropped';
  attempts: number;
  provider_ids: string[];
  /** Buttons of the message sent before: some channels must take them off the screen. */
  previous_buttons: Button[] | null;
}

/**
 * How each claimed message ended. Only the claimant's word counts, also after a sweeper took it for dead. The key is looked up
 * for itself, since a join planned while the table was small would read it through.
 */
export const recordResults: Statement = {
  name: 'record-results',
  text: `
    WITH r AS MATERIALIZED (
      SELECT * FROM json_to_recordset($2) AS row (
        conversation_id uuid, seq bigint, status text, error jsonb, available_in float8, provider_ids text[], new_user text, untried boolean)
    )
    UPDATE messages m SET status = r.status, error = r.error, available_at = now() + r.available_in * interval '1 millisecond',
      provider_ids = coalesce(r.provider_ids, m.provider_ids), external_user = coalesce(r.new_user, m.external_user),
      attempts = CASE WHEN r.status = 'queued' AND r.untried THEN m.attempts - 1 ELSE m.attempts END
    FROM r
    WHERE m.conversation_id = ANY (ARRAY(SELECT conversation_id FROM r)) AND m.seq = ANY (ARRAY(SELECT seq FROM r))
      AND m.conversation_id = r.conversation_id AND m.seq = r.seq AND m.claimed_by = $1 AND m.status IN ('sending', 'uncertain')`,
};

/** Whether a claimed message is still to be said: one of the bot's only while its epoch is the conversation's. */
export const maySpeak: Statement = {
  name: 'may-speak',
  text: `
    SELECT m.author <> 'bot' OR m.epoch = c.epoch AS may FROM messages m JOIN conversations c ON c.id = m.conversation_id
    WHERE m.conversation_id = $1 AND m.seq = $2`,
};

/** The customer cannot be reached, or has another id now. */
export const recordContact: Statement = {
  name: 'record-contact',
  text: `
    UPDATE conversations SET revision = revision + 1,
      blocked_at = CASE WHEN $2 THEN now() ELSE blocked_at END,
      external_user = coalesce($3, external_user), lane = coalesce($4, lane)
    WHERE id = $1`,
};

/**
 * Claims of processes that died while sending: nobody knows whether the vendor got them. Vendors that recognise a repeated
 * send (their kinds in $2) get it again; elsewhere a person decides.
 */
export const markAbandoned: Statement = {
  name: 'mark-abandoned',
  text: `
    UPDATE messages m SET status = CASE WHEN c.kind = ANY ($2::text[]) THEN 'queued' ELSE 'uncertain' END, error = $3, available_at = NULL
    FROM channels c
    WHERE c.id = m.channel_id AND m.status = 'sending' AND m.claimed_by <> $1 AND ${claimIsAbandoned}
    RETURNING m.conversation_id, m.seq, m.lane`,
};

/** What this process has claimed and not yet written down. */
export const ownClaims: Statement = {
  name: 'own-claims',
  text: `SELECT conversation_id, seq FROM messages WHERE status = 'sending' AND claimed_by = $1`,
};

/** Gives back claims whose answer never reached this process: they were not sent. */
export const giveBack: Statement = {
  name: 'give-back',
  text: `
    UPDATE messages m SET status = 'queued', attempts = m.attempts - 1
    FROM unnest($2::uuid[], $3::bigint[]) AS lost (conversation_id, seq)
    WHERE m.conversation_id = ANY ($2::uuid[]) AND m.seq = ANY ($3::bigint[])
      AND m.conversation_id = lost.conversation_id AND m.seq = lost.seq AND m.status = 'sending' AND m.claimed_by = $1
    RETURNING m.lane`,
};
