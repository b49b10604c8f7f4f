import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listFlows, readLiveness, readReadiness } from '@filo/api';
import { eventually } from '../../test-support/eventually.ts';
import { query } from '../../test-support/query.ts';
import { type RunningEngine, runEngine } from '../../test-support/running-engine.ts';
import { testServerUrl } from '../../test-support/test-server.ts';

let running: RunningEngine;
beforeAll(async () => {
  // Only HTTP: what the workers do while the database is away is the fault tests' business.
  running = await runEngine({ FILO_ROLE: 'api' });
});
afterAll(() => running.stop());

describe('health', () => {
  it('tells that everything works', async () => {
    expect(await running.api.call(readLiveness, {})).toEqual({ status: 'ok', checks: {} });
    expect(await running.api.call(readReadiness, {})).toMatchObject({
      status: 'ok',
      checks: { database: { ok: true }, migrations: { ok: true } },
    });
  });

  it('tells when the database is away; the API then asks to come back later', async () => {
    const name = new URL(running.database.url).pathname.slice(1);
    await query(testServerUrl(), `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await query(testServerUrl(), `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    try {
      const ready = await eventually('a failing readiness', async () => {
        const response = await fetch(`${running.url}/health/ready`);
        return response.status === 503 ? response : null;
      });
      expect(ready.headers.get('retry-after')).toBe('5');
      expect(await ready.json()).toMatchObject({ status: 'failing', checks: { database: { ok: false } } });
      expect(await running.api.call(readLiveness, {})).toMatchObject({ status: 'ok' });
      await expect(running.api.call(listFlows, {})).rejects.toMatchObject({ status: 503, code: 'unavailable', retryAfter: 5 });
    } finally {
      await query(testServerUrl(), `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    }
    await eventually('recovery', async () => ((await fetch(`${running.url}/health/ready`)).status === 200 ? true : null));
    expect(await running.api.call(listFlows, {})).toMatchObject({ nextCursor: null });
  });
});

describe('metrics', () => {
  it('count answers by route, never by address', async () => {
    await fetch(`${running.url}/api/v1/flows/01a1fc42-2845-7171-aa43-cb0f9ea06ede`);
    const text = await (await fetch(`${running.url}/metrics`)).text();
    expect(text).toMatch(/filo_http_seconds_count\{method="GET",route="\/api\/v1\/flows\/:id",status="401"\} 1/);
    expect(text).not.toContain('01a1fc42');
    expect(text).toContain('process_resident_memory_bytes');
  });
});
