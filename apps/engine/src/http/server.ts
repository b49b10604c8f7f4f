import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config.ts';
import { logAccess } from '../log/access-log.ts';
import type { Log } from '../log/log.ts';
import { sendProblem } from '../problems/problem.filter.ts';
import { jsonLimit, readJsonBodies } from './json-body.ts';
import { securityHeaders } from './security-headers.ts';

/** Proxies whose word on the caller's address is taken: those on this machine and in private networks. */
const trustedProxies = 'loopback,linklocal,uniquelocal';

/** Fastify as Filo runs it. */
export function createAdapter(log: Log): FastifyAdapter {
  return new FastifyAdapter({
    trustProxy: trustedProxies,
    genReqId: () => randomUUID(),
    bodyLimit: jsonLimit,
    // Addresses that cannot even be read never reach Nest's filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(error, request, reply, log);
    },
    requestTimeout: 120_000,
    keepAliveTimeout: 72_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
}

/** What stands before every address: headers, cookies, bodies, and a line in the log. */
export async function prepareServer(app: NestFastifyApplication, config: Config, log: Log): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  logAccess(server, log);
  readJsonBodies(server);
  await app.register(helmet, securityHeaders(config.publicUrl?.startsWith('https:') ?? false));
  await app.register(cookie);
  await app.register(multipart, { limits: { files: 1, fields: 10, parts: 11, headerPairs: 50 } });
  if (config.role === 'worker') serveOnlyHealth(server);
}

/** A worker is asked whether it lives and what it counts, and nothing else. */
function serveOnlyHealth(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (/^\/(health\/|metrics)/.test(request.url)) return done();
    reply.callNotFound();
  });
}
