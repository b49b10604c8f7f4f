import { Controller } from '@nestjs/common';
import { type InputOf, readMetrics } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { Metrics } from './metrics.ts';

/** Counters for Prometheus. */
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  @Handles(readMetrics)
  async read(_input: InputOf<typeof readMetrics>, _caller: Caller, reply: FastifyReply): Promise<void> {
    await reply.type(this.metrics.registry.contentType).send(await this.metrics.registry.metrics());
  }
}
