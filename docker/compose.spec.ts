import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  environment?: Record<string, string>;
  healthcheck?: object;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  restart?: string;
}

const read = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const text = read('compose.yml');
const { services, volumes } = parse(text, { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> };
const entries = Object.entries(services);

describe('compose.yml', () => {
  it('starts the API, a worker, Postgres and Redis', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'postgres', 'redis', 'worker']);
    expect(services.api?.environment?.FILO_ROLE).toBe('api');
    expect(services.worker?.environment?.FILO_ROLE).toBe('worker');
    expect(services.api?.build).toEqual({ context: '..', dockerfile: 'docker/Dockerfile' });
    expect(services.worker?.image).toBe(services.api?.image);
  });

  it.each(entries)('names a version of the image of %s and restarts it', (_name, { image, restart }) => {
    expect(image).toMatch(/^[a-z]+:(\d|\$\{FILO_VERSION:-\d)/);
    expect(restart).toBe('unless-stopped');
  });

  it.each(entries)('keeps what %s writes in a declared volume', (_name, service) => {
    expect(service.volumes).toHaveLength(1);
    expect(Object.keys(volumes)).toContain(service.volumes?.[0]?.split(':')[0]);
  });

  it('waits for health and not merely for a start', () => {
    expect(Object.keys(services.api?.depends_on ?? {})).toEqual(['postgres', 'redis']);
    expect(Object.keys(services.worker?.depends_on ?? {})).toEqual(['api']);
    for (const [, { depends_on: needed = {} }] of entries) {
      for (const [name, { condition }] of Object.entries(needed)) {
        expect(condition).toBe('service_healthy');
        expect(services[name]?.healthcheck ?? services[name]?.build).toBeDefined();
      }
    }
  });

  it.each(['FILO_SECRET', 'POSTGRES_PASSWORD', 'PUBLIC_URL'])('refuses to start without %s', (name) => {
    const uses = text.split(`\${${name}`).length - 1;
    expect(uses).toBeGreaterThan(0);
    expect(text.split(`\${${name}:?`).length - 1).toBe(uses);
  });

  it('asks for nothing that .env.example does not explain, and gives no secret away', () => {
    const asked = [...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name);
    const example = read('.env.example');
    for (const name of asked) expect(example).toMatch(new RegExp(`^${name}=`, 'm'));
    expect(example).toMatch(/^FILO_SECRET=$/m);
    expect(example).toMatch(/^POSTGRES_PASSWORD=$/m);
  });
});
