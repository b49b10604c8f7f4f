import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Access, agentScopes, type Endpoint } from '@filo/api';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config.ts';
import type { CalledRequest, Caller } from '../http/caller.ts';
import { endpointKey } from '../http/handles.ts';
import { Problem } from '../problems/problem.ts';
import { ApiKeyStore } from './api-key-store.ts';
import { isSameOrigin } from './same-origin.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionStore } from './session-store.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request through when its endpoint says so, and nothing that has no endpoint. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly config: Config,
    private readonly sessions: SessionStore,
    private readonly keys: ApiKeyStore,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Sockets are let in by the gateway, once, when they connect.
    if (context.getType() !== 'http') return true;
    const endpoint = this.reflector.get<Endpoint | undefined>(endpointKey, context.getHandler());
    if (!endpoint) throw new Problem('not-allowed', 'Nobody may call this address.');
    const request = context.switchToHttp().getRequest<FastifyRequest & CalledRequest>();
    const bearer = bearerToken(request);
    if (
      !endpoint.crossOrigin &&
      bearer === undefined &&
      !safeMethods.has(request.method) &&
      !isSameOrigin(request.headers, this.config.publicUrl)
    ) {
      throw new Problem('cross-site', 'A page of another site cannot do this with your session.');
    }
    if (endpoint.access === 'public' || endpoint.access === 'visitor') return true;
    const caller = await this.#callerOf(request, bearer);
    requireAccess(endpoint.access, caller);
    request.caller = caller;
    return true;
  }

  async #callerOf(request: FastifyRequest, bearer: string | undefined): Promise<Caller> {
    if (bearer !== undefined) return (await this.keys.find(bearer)) ?? refuse('The API key is unknown or was revoked.');
    const token = this.cookie.read(request);
    if (token === undefined) return refuse('This address needs a session or an API key.');
    return (await this.sessions.find(token)) ?? refuse('The session has ended. Sign in again.');
  }
}

function bearerToken(request: FastifyRequest): string | undefined {
  const header = request.headers.authorization;
  return header === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(header)?.[1] ?? '');
}

function refuse(detail: string): never {
  throw new Problem('not-signed-in', detail, { headers: { 'www-authenticate': 'Bearer' } });
}

function requireAccess(access: Exclude<Access, 'public' | 'visitor'>, caller: Caller): void {
  if (access === 'session') {
    if (caller.kind !== 'user') throw new Problem('not-allowed', 'This address is for people who signed in, not for API keys.');
    return;
  }
  const scopes = caller.kind === 'key' ? caller.scopes : agentScopes;
  if (caller.kind === 'user' && caller.role === 'owner') return;
  if (!scopes.includes(access.scope)) throw new Problem('not-allowed', `This address needs the scope "${access.scope}".`);
}
