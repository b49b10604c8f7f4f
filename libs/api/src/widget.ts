import { z } from 'zod';

const json: z.ZodType = z.json();

/** A bubble as the web chat draws it: the core's bubble, with media as addresses below `/media/`. */
export const widgetBubble = z.looseObject({ kind: z.string() });

/** A button as the web chat draws it. */
export const widgetButton = z.object({
  kind: z.enum(['reply', 'url', 'web-app', 'phone', 'location']),
  label: z.string(),
  payload: z.string().optional(),
  url: z.string().optional(),
});

/** One message of the thread as the web chat shows it. `clientId` is the id the widget gave to its own messages. */
export const widgetMessage = z.object({
  id: z.string(),
  clientId: z.string().nullable(),
  author: z.enum(['contact', 'bot', 'agent', 'system']),
  authorName: z.string().nullable(),
  bubbles: z.array(widgetBubble),
  buttons: z.array(widgetButton),
  at: z.string(),
});

/** How the chat looks: from the channel's settings. */
export const widgetLook = z.object({
  title: z.record(z.string(), z.string()),
  greeting: z.record(z.string(), z.string()),
  colour: z.string(),
  position: z.enum(['right', 'left']),
});

/** Answer of `POST /api/v1/widget/:channelId/session`: a visitor with its token, the look, the thread so far. */
export const widgetSession = z.object({
  visitor: z.string(),
  token: z.string(),
  look: widgetLook,
  messages: z.array(widgetMessage),
});

/** Body of `POST /api/v1/widget/:channelId/session`: the token of an earlier visit, to go on where it was. */
export const widgetSessionRequest = z.object({ token: z.string().max(512).optional(), language: z.string().max(16).optional() });

/**
 * Body of `POST /hooks/:channelId` from the widget, with `Authorization: Bearer <token>`. `clientId` makes a repeated post
 * harmless. Exactly one of `text`, `payload`, `bubbles`; `label` goes with `payload` (what the pressed button said).
 */
export const widgetInbound = z.union([
  z.strictObject({
    type: z.literal('message'),
    clientId: z.uuid(),
    text: z.string().min(1).max(4096),
    language: z.string().max(16).optional(),
  }),
  z.strictObject({
    type: z.literal('message'),
    clientId: z.uuid(),
    payload: z.string().max(256),
    label: z.string().max(200),
    language: z.string().max(16).optional(),
  }),
  z.strictObject({
    type: z.literal('message'),
    clientId: z.uuid(),
    bubbles: z.array(z.record(z.string(), json)).min(1).max(10),
    language: z.string().max(16).optional(),
  }),
  z.strictObject({ type: z.literal('read'), clientId: z.uuid(), messageId: z.string().max(64) }),
]);

/**
 * Live events of the Socket.IO namespace `/widget` (auth `{ channelId, token }`), from the server: `message` (a
 * `WidgetMessage`), `typing` (`{ on: boolean }`). On connect and reconnect the widget asks the session again to fill gaps.
 */
export type WidgetMessage = z.infer<typeof widgetMessage>;
/** A visitor's session. */
export type WidgetSession = z.infer<typeof widgetSession>;
/** What the widget posts. */
export type WidgetInbound = z.infer<typeof widgetInbound>;
