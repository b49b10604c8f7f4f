import { z } from 'zod';
import { failure } from './failure.ts';
import { id, moment } from './id.ts';

/** One thing shown in a chat: `{ kind, … }`. Media carry `url` (below `/media/` for files Filo keeps). */
export const bubble = z.looseObject({ kind: z.string() }).meta({ id: 'Bubble' });

const media = {
  url: z
    .url({ protocol: /^https?$/ })
    .max(2048)
    .optional(),
  mediaId: z.string().max(64).optional(),
  name: z.string().max(255).optional(),
  caption: z.string().max(4096).optional(),
};
const oneSource = (value: { url?: string | undefined; mediaId?: string | undefined }) =>
  (value.url === undefined) !== (value.mediaId === undefined);

/** A bubble an agent sends. Media by `url` or by `mediaId` of an upload, not both. */
export const agentBubble = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('text'), text: z.string().trim().min(1).max(16_000) }),
    ...(['image', 'video', 'audio', 'voice', 'video-note', 'file'] as const).map((kind) =>
      z.strictObject({ kind: z.literal(kind), ...media }).refine(oneSource, 'exactly one of url and mediaId'),
    ),
    z.strictObject({
      kind: z.literal('location'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      name: z.string().max(200).optional(),
    }),
  ])
  .meta({ id: 'AgentBubble' });

/** What an agent says: `{ text }` or `{ bubbles }`. */
export const agentMessage = z
  .union([z.strictObject({ text: z.string().trim().min(1).max(16_000) }), z.strictObject({ bubbles: z.array(agentBubble).min(1).max(10) })])
  .meta({ id: 'AgentMessage' });

/** How far a message got. */
export const messageStatus = z.enum(['received', 'queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'dropped', 'uncertain']);

/** One message of a conversation. */
export const message = z
  .object({
    id: z.string(),
    conversationId: id,
    at: moment,
    direction: z.enum(['in', 'out']),
    author: z.enum(['contact', 'bot', 'agent', 'system', 'external']),
    authorId: id.nullable(),
    authorName: z.string().nullable(),
    nodeId: z.string().nullable(),
    bubbles: z.array(bubble),
    buttons: z.array(z.looseObject({ kind: z.string() })),
    payload: z.string().nullable(),
    status: messageStatus,
    error: failure.nullable(),
    epoch: z.int(),
    editedAt: moment.nullable(),
    reaction: z.array(z.string()),
  })
  .meta({ id: 'Message' });

/** The last message of a conversation in a line: who said it, and its words, cut to what a list shows. */
export const messagePreview = z
  .object({
    author: message.shape.author,
    authorName: z.string().nullable(),
    /** Kind of its last bubble; null when it has none, as the press of a button may. */
    kind: z.string().nullable(),
    text: z.string().nullable(),
    status: messageStatus,
  })
  .meta({ id: 'MessagePreview' });

/** One message of a conversation. */
export type MessageRecord = z.infer<typeof message>;
/** What an agent says. */
export type AgentMessage = z.infer<typeof agentMessage>;
/** The last message of a conversation in a line. */
export type MessagePreview = z.infer<typeof messagePreview>;
