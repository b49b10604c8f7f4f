import type { Statement } from '../database/sql.ts';

/** A timer that is due, with its conversation. */
export interface DueTimer {
  wait_id: string;
  channel_id: string;
  external_user: string;
}

/** Takes due timers off the list: all of them, or the one named. */
export const takeDueTimers: Statement = {
  name: 'take-due-timers',
  text: `
    DELETE FROM timers t USING conversations c
    WHERE c.id = t.conversation_id AND t.due_at <= now() AND t.wait_id = ANY (
      ARRAY(SELECT wait_id FROM timers WHERE due_at <= now() AND ($1::text IS NULL OR wait_id = $1) ORDER BY due_at LIMIT 500))
    RETURNING t.wait_id, c.channel_id, c.external_user`,
};
