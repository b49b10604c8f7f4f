import { z } from 'zod';

/** Ids appear in button payloads, job ids and addresses, hence the narrow alphabet and the length (a Telegram button carries 64 bytes). */
export const nodeId = z.string().regex(/^[A-Za-z0-9_-]{1,32}$/, '1 to 32 letters, digits, "_" or "-"');

/** Name of a node's way out: listed by its kind's `exits(config)`. */
export const exitId = z.string().regex(/^[A-Za-z0-9_-]{1,28}$/, '1 to 28 letters, digits, "_" or "-"');
