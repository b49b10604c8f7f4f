import { Controller } from '@nestjs/common';
import { type InputOf, readLiveness, readReadiness } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { Readiness } from './readiness.ts';

/** For container runtimes and load balancers. */
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Handles(readLiveness)
  live() {
    return { status: 'ok' as const, checks: {} };
  }

  @Handles(readReadiness)
  async ready(_input: InputOf<typeof readReadiness>, _caller: Caller, reply: FastifyReply) {
    const checks = await this.readiness.run();
    const ok = Object.values(checks).every((check) => check.ok);
    if (!ok) void reply.status(503).header('retry-after', 5);
    return { status: ok ? ('ok' as const) : ('failing' as const), checks };
  }
}
