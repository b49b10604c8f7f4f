import type { FastifyInstance } from 'fastify';
import { shownPath } from './shown-path.ts';
import type { Log } from './log.ts';

/** Addresses called so often that a line each would drown the rest. */
const frequent = /^\/(hooks|health|metrics|socket\.io)(\/|$|\?)/;

/** Writes a line per answered request: no query, no ids that open something, no headers, no bodies. */
export function logAccess(server: FastifyInstance, log: Log): void {
  server.addHook('onResponse', (request, reply, done) => {
    const line = {
      request: request.id,
      method: request.method,
      path: shownPath(request.url),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (frequent.test(request.url) && reply.statusCode < 500) log.debug('answered', line);
    else log.info('answered', line);
    done();
  });
}
