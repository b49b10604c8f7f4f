import { endpoint } from '../endpoint.ts';
import { health } from '../schemas/health.ts';

/** The process runs. */
export const readLiveness = endpoint({
  id: 'health.live',
  method: 'GET',
  path: '/health/live',
  summary: 'The process runs.',
  access: 'public',
  answer: health,
});

/** The process can do its work. */
export const readReadiness = endpoint({
  id: 'health.ready',
  method: 'GET',
  path: '/health/ready',
  summary: 'The process reaches everything it needs; 503 when it does not.',
  access: 'public',
  answer: health,
  problems: ['unavailable'],
});

/** Counters for Prometheus. */
export const readMetrics = endpoint({
  id: 'health.metrics',
  method: 'GET',
  path: '/metrics',
  summary: 'Counters for Prometheus.',
  access: 'public',
  produces: 'text/plain',
});
