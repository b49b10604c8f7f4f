import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Upper bounds in seconds: from a millisecond, which a turn takes, to the time-outs. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the engine counts. One registry per engine, so that several can run in one process. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  readonly http = new Histogram({
    name: 'filo_http_seconds',
    help: 'Time to answer a request, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: seconds,
    registers: [this.registry],
  });

  readonly inbound = new Counter({
    name: 'filo_inbound_events_total',
    help: 'Events taken from channels, by kind of channel.',
    labelNames: ['channel'],
    registers: [this.registry],
  });

  readonly accepted = new Histogram({
    name: 'filo_inbound_seconds',
    help: 'Time from the arrival of a webhook until its events are on disk.',
    labelNames: ['channel'],
    buckets: seconds,
    registers: [this.registry],
  });

  readonly turns = new Counter({ name: 'filo_turns_total', help: 'Events handled by the core.', registers: [this.registry] });

  readonly deliveries = new Counter({
    name: 'filo_deliveries_total',
    help: 'Messages given to channels, by what became of them.',
    labelNames: ['channel', 'status'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
