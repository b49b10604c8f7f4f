import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { ChannelStore } from '../channels/channel-store.ts';
import { Address } from '../http/address.ts';
import { Metrics } from '../metrics/metrics.ts';
import { registerHooks } from './hook-routes.ts';
import { InboundStore } from './inbound-store.ts';

/** Puts the webhooks on the HTTP server. */
@Injectable()
export class Hooks {
  constructor(
    private readonly channels: ChannelStore,
    private readonly inbound: InboundStore,
    private readonly address: Address,
    private readonly metrics: Metrics,
  ) {}

  /** Call before the server listens. */
  serve(server: FastifyInstance): void {
    registerHooks(server, {
      channels: this.channels,
      inbound: this.inbound,
      publicUrl: () => this.address.url,
      now: Date.now,
      accepted: (channel, events, seconds) => {
        this.metrics.inbound.inc({ channel }, events);
        this.metrics.accepted.observe({ channel }, seconds);
      },
    });
  }
}
