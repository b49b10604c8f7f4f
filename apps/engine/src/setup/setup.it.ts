import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { archiveFlow, listFlows, makeOwner, readSetup, removeChannel } from '@filo/api';
import { createFiloClient } from '@filo/sdk';
import { createTestDatabase, type TestDatabase } from '../../test-support/database.ts';
import { signInAs, testOwner } from '../../test-support/running-engine.ts';
import { readConfig } from '../config/read-config.ts';
import { DemoChannel } from '../demo/demo-channel.ts';
import { createLog } from '../log/log.ts';
import { type Engine, startEngine } from '../start-engine.ts';
import { version } from '../version.ts';

let database: TestDatabase;
let engine: Engine;

beforeAll(async () => {
  database = await createTestDatabase();
  const settings = { DATABASE_URL: database.url, PORT: '0', FILO_SECRET: 'a secret that is used by tests only', FILO_LOG_LEVEL: 'silent' };
  const config = readConfig({ ...settings, PUBLIC_URL: 'http://filo.example' });
  engine = await startEngine(config, createLog('silent'));
});
afterAll(async () => {
  await engine.stop();
  await database.drop();
});

const as = (headers: Record<string, string> = {}) => createFiloClient({ baseUrl: engine.url, headers });

describe('what the studio asks first', () => {
  it('is whether there is an owner, and after that whose flow to show', async () => {
    const first = { ownerNeeded: true, version, demoFlowId: null, publicUrl: 'http://filo.example' };
    expect(await as().call(readSetup, {})).toEqual(first);
    await as().call(makeOwner, { body: testOwner });
    expect(await as().call(readSetup, {})).toEqual({ ...first, ownerNeeded: false });
    expect(await as({ cookie: 'filo_session=made-up' }).call(readSetup, {})).toEqual({ ...first, ownerNeeded: false });

    const owner = as({ cookie: await signInAs(engine.url, testOwner.email, testOwner.password) });
    const [demo] = (await owner.call(listFlows, {})).items;
    expect(await owner.call(readSetup, {})).toEqual({ ...first, ownerNeeded: false, demoFlowId: demo?.id });

    await owner.call(removeChannel, { params: { id: (await engine.app.get(DemoChannel, { strict: false }).find()) ?? '' } });
    expect(await owner.call(readSetup, {})).toMatchObject({ demoFlowId: null });
    await owner.call(archiveFlow, { params: { id: demo?.id ?? '' } });
    expect(await owner.call(readSetup, {})).toMatchObject({ demoFlowId: null });
  });
});
