import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { ThrottlerStorage } from '@nestjs/throttler';
import type { Endpoint, RateLimit } from '@filo/api';
import type { FastifyRequest } from 'fastify';
import { endpointKey } from '../http/handles.ts';
import { Problem } from '../problems/problem.ts';
import { TryCounts } from './try-counts.ts';

/** Tries one address may make, over all emails, for each try that one email allows. */
const emailsPerAddress = 5;

/**
 * Holds back who tries too often. Counts are kept in this process: several `api` processes allow so many times more, which
 * still stops guessing.
 */
@Injectable()
export class RateGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(TryCounts) private readonly counts: ThrottlerStorage,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const endpoint = this.reflector.get<Endpoint | undefined>(endpointKey, context.getHandler());
    if (!endpoint?.limit) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    for (const { key, times } of counted(endpoint.limit, request)) await this.#count(endpoint.id, key, times, endpoint.limit.seconds);
    return true;
  }

  async #count(name: string, key: string, times: number, seconds: number): Promise<void> {
    const ttl = seconds * 1000;
    const { isBlocked, timeToBlockExpire } = await this.counts.increment(`${name} ${key}`, ttl, times, ttl, name);
    if (isBlocked)
      throw new Problem('too-many-requests', 'Too many tries from here. Wait a little.', { retryAfter: Math.max(1, timeToBlockExpire) });
  }
}

function counted(limit: RateLimit, request: FastifyRequest): { key: string; times: number }[] {
  if (limit.per === 'address') return [{ key: request.ip, times: limit.times }];
  const body: unknown = request.body;
  const email = typeof body === 'object' && body !== null && 'email' in body ? String(body.email).trim().toLowerCase().slice(0, 320) : '';
  return [
    { key: `${request.ip} ${email}`, times: limit.times },
    { key: request.ip, times: limit.times * emailsPerAddress },
  ];
}
