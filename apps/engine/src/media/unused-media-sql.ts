import type { Statement } from '../database/sql.ts';
import { isUsed } from './media-use-sql.ts';

/** Starts the clock of uploads that nothing uses any more, and stops it for those that are used again. */
export const noteUnusedMedia: Statement = {
  name: 'note-unused-media',
  text: `
    UPDATE media m SET unused_since = CASE WHEN m.unused_since IS NULL THEN now() END
    WHERE m.channel_id IS NULL AND (m.unused_since IS NULL) <> ${isUsed}`,
};

/** Deletes uploads that were unused for so long, and still are. The bytes go with the row. */
export const forgetUnusedMedia: Statement = {
  name: 'forget-unused-media',
  text: `
    DELETE FROM media m
    WHERE m.id = ANY (
        ARRAY(SELECT id FROM media WHERE channel_id IS NULL AND unused_since < now() - $1 * interval '1 day' ORDER BY unused_since LIMIT $2))
      AND NOT ${isUsed}
    RETURNING m.id`,
};
