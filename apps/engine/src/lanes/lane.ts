import { createHash } from 'node:crypto';

/**
 * Lanes of the scheduler. Every conversation belongs to one, and one process at a time works a lane, which is what keeps
 * the events of a conversation in order. Stored with each row: changing the number needs a migration.
 */
export const laneCount = 64;

/** The lane of a conversation: the same for the same channel and user, for ever. */
export function laneOf(channelId: string, externalUser: string): number {
  return createHash('md5').update(channelId).update('\n').update(externalUser).digest().readUInt16BE(0) % laneCount;
}
