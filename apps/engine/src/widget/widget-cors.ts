import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ChannelStore } from '../channels/channel-store.ts';
import { isOriginAllowed } from './allowed-origin.ts';
import { isWebChat } from './web-chat.ts';

/** Addresses that web chats on other sites call; the channel's id is in the address. */
const widgetAddress = /^\/(?:hooks|api\/v1\/widget)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?]|$)/;

/** How long browsers remember a permission, in seconds. */
const rememberSeconds = 600;

/** Lets pages of the allowed sites call a web chat's addresses. Requests without an origin (vendors) pass untouched. */
export function allowWidgetOrigins(server: FastifyInstance, channels: Pick<ChannelStore, 'get'>, ownOrigin: () => string): void {
  server.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    const channelId = origin === undefined ? undefined : widgetAddress.exec(request.url)?.[1];
    if (channelId === undefined || origin === undefined) return;
    const found = await channels.get(channelId);
    if (!isWebChat(found)) return;
    void reply.header('vary', 'origin');
    const own = [ownOrigin(), `${request.protocol}://${request.host}`];
    if (!isOriginAllowed(origin, found.config.origins, own)) return;
    void reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', 'retry-after');
    if (isPreflight(request)) return answerPreflight(reply);
  });
}

function isPreflight(request: FastifyRequest): boolean {
  return request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
}

function answerPreflight(reply: FastifyReply): FastifyReply {
  return reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'authorization, content-type',
      'access-control-max-age': rememberSeconds,
    })
    .send();
}
