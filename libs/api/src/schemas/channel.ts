import { z } from 'zod';
import { failure } from './failure.ts';
import { jsonObject } from './json.ts';
import { id, moment } from './id.ts';

/** A connected account of a vendor. Secrets in `config` are masked. */
export const channel = z
  .object({
    id,
    kind: z.string(),
    name: z.string(),
    flowId: id.nullable(),
    config: jsonObject,
    state: z.enum(['active', 'stopped', 'broken']),
    /** Why it is broken. */
    stateReason: failure.nullable(),
    account: z.object({ id: z.string(), name: z.string(), link: z.string().optional() }).nullable(),
    /** Where the vendor sends webhooks. */
    hookUrl: z.string(),
    /** True when Filo fetches messages itself, because there is no public address or the settings say so. */
    polls: z.boolean(),
    createdAt: moment,
    updatedAt: moment,
  })
  .meta({ id: 'Channel' });

/** A kind of channel that can be connected, with its settings as JSON Schema. */
export const channelKind = z
  .object({
    kind: z.string(),
    title: z.object({ en: z.string(), it: z.string() }),
    description: z.object({ en: z.string(), it: z.string() }),
    config: jsonObject,
  })
  .meta({ id: 'ChannelKind' });

/** Whether the account still works, in words. */
export const channelHealth = z.object({ ok: z.boolean(), code: z.string().nullable(), text: z.string() }).meta({ id: 'ChannelHealth' });

/** A connected account of a vendor. */
export type ChannelRecord = z.infer<typeof channel>;
/** Whether the account still works. */
export type ChannelHealth = z.infer<typeof channelHealth>;
