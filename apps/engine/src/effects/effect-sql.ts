import type { WebhookRequest } from '@filo/core';
import type { Statement } from '../database/sql.ts';

/** A web call that a flow asked for, with the conversation that waits for the answer. */
export interface EffectRow {
  id: string;
  conversation_id: string;
  channel_id: string;
  external_user: string;
  request: WebhookRequest;
  attempts: number;
}

/** Starts a try: counts it, and answers nothing when the effect is already answered (a job run twice). */
export const beginEffect: Statement = {
  name: 'begin-effect',
  text: `
    UPDATE effects e SET attempts = attempts + 1, available_at = now() + interval '2 minutes'
    FROM conversations c WHERE e.id = $1 AND e.status = 'queued' AND c.id = e.conversation_id
    RETURNING e.id, e.conversation_id, c.channel_id, c.external_user, e.request, e.attempts`,
};

/** The next try is due in that many ms. */
export const postponeEffect: Statement = {
  name: 'postpone-effect',
  text: `UPDATE effects SET available_at = now() + $2 * interval '1 millisecond', result = $3 WHERE id = $1 AND status = 'queued'`,
};

/** Ends an effect; answers nothing when it had ended before, so that its event is stored once. */
export const endEffect: Statement = {
  name: 'end-effect',
  text: `UPDATE effects SET status = $2, result = $3, finished_at = now() WHERE id = $1 AND status = 'queued' RETURNING id`,
};

/** Effects that no job seems to care for. */
export const overdueEffects: Statement = {
  name: 'overdue-effects',
  text: `SELECT id FROM effects WHERE status = 'queued' AND available_at < now() - interval '2 seconds' ORDER BY available_at LIMIT 500`,
};
