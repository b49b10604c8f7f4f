import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { jsonObject } from '../schemas/json.ts';
import { channel, channelHealth, channelKind } from '../schemas/channel.ts';
import { id, idParams } from '../schemas/id.ts';
import { page, pageQuery } from '../schemas/page.ts';

const access = { scope: 'channels' } as const;

const name = z.string().trim().min(1).max(120);
const config = jsonObject;

/** Kinds of channel with their settings. */
export const listChannelKinds = endpoint({
  id: 'channels.kinds',
  method: 'GET',
  path: '/api/v1/channels/kinds',
  summary: 'Kinds of channel, each with its settings as JSON Schema.',
  access,
  answer: z.object({ items: z.array(channelKind) }),
});

/** Connects a channel. */
export const createChannel = endpoint({
  id: 'channels.create',
  method: 'POST',
  path: '/api/v1/channels',
  summary: 'Connect a channel. The credentials are tried first; when the vendor refuses, nothing is saved.',
  access,
  body: z.strictObject({ kind: z.string().min(1).max(64), name, flowId: id.nullable().default(null), config: config.default({}) }),
  answer: channel,
  status: 201,
  problems: ['unknown-kind', 'invalid-config', 'unknown-reference', 'channel-refused'],
});

/** Channels, oldest first. */
export const listChannels = endpoint({
  id: 'channels.list',
  method: 'GET',
  path: '/api/v1/channels',
  summary: 'Channels, oldest first.',
  access,
  query: pageQuery,
  answer: page(channel),
});

/** One channel. */
export const readChannel = endpoint({
  id: 'channels.read',
  method: 'GET',
  path: '/api/v1/channels/:id',
  summary: 'One channel; secrets are masked.',
  access,
  params: idParams,
  answer: channel,
  problems: ['not-found'],
});

/** Changes a channel. */
export const changeChannel = endpoint({
  id: 'channels.change',
  method: 'PATCH',
  path: '/api/v1/channels/:id',
  summary: 'Change name, flow or settings. A masked secret sent back stays as it is.',
  access,
  params: idParams,
  body: z.strictObject({ name: name.optional(), flowId: id.nullable().optional(), config: config.optional() }),
  answer: channel,
  problems: ['not-found', 'invalid-config', 'unknown-reference', 'channel-refused'],
});

/** Removes a channel with its conversations. */
export const removeChannel = endpoint({
  id: 'channels.remove',
  method: 'DELETE',
  path: '/api/v1/channels/:id',
  summary: 'Remove a channel with all its conversations.',
  access,
  params: idParams,
  problems: ['not-found'],
});

/** Tries the credentials again. */
export const connectChannel = endpoint({
  id: 'channels.connect',
  method: 'POST',
  path: '/api/v1/channels/:id/connect',
  summary: 'Try the credentials again and point the vendor at this installation.',
  access,
  params: idParams,
  answer: channel,
  problems: ['not-found', 'channel-refused'],
});

/** Asks the vendor whether the account works. */
export const checkChannelHealth = endpoint({
  id: 'channels.health',
  method: 'GET',
  path: '/api/v1/channels/:id/health',
  summary: 'Whether the account works, in words.',
  access,
  params: idParams,
  answer: channelHealth,
  problems: ['not-found'],
});

/** Stops a channel: it takes and sends nothing. */
export const stopChannel = endpoint({
  id: 'channels.stop',
  method: 'POST',
  path: '/api/v1/channels/:id/stop',
  summary: 'Stop the channel: nothing is taken or sent until it is started.',
  access,
  params: idParams,
  answer: channel,
  problems: ['not-found'],
});

/** Starts a stopped channel. */
export const startChannel = endpoint({
  id: 'channels.start',
  method: 'POST',
  path: '/api/v1/channels/:id/start',
  summary: 'Start a stopped channel.',
  access,
  params: idParams,
  answer: channel,
  problems: ['not-found', 'channel-refused'],
});

/** Starts or continues a chat from any front end. */
export const postChannelMessage = endpoint({
  id: 'channels.message',
  method: 'POST',
  path: '/api/v1/channels/:id/messages',
  summary: 'Say something as a customer, on a channel of kind "api". Answers go to the channel\'s webhookUrl.',
  access: { scope: 'conversations' },
  params: idParams,
  body: z.looseObject({ user: z.string().min(1).max(256) }).meta({ id: 'ChannelMessage', description: 'user, and text or payload' }),
  answer: z.object({ accepted: z.int() }),
  status: 202,
  problems: ['not-found', 'channel-stopped'],
});
