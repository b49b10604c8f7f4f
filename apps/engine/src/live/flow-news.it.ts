import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { archiveFlow, createFlow, publishFlow, restoreFlow, rollBackFlow } from '@filo/api';
import { eventually } from '../../test-support/eventually.ts';
import { helpDesk } from '../../test-support/help-desk.ts';
import { type RunningEngine, runEngine, runEngineBeside } from '../../test-support/running-engine.ts';
import { FlowStore } from '../flows/flow-store.ts';
import type { Engine } from '../start-engine.ts';

let running: RunningEngine;
let beside: Engine;

beforeAll(async () => {
  running = await runEngine();
  beside = await runEngineBeside(running);
});
afterAll(async () => {
  await beside.stop();
  await running.stop();
});

it('has another process follow at once when a flow is published, rolled back, archived and restored', async () => {
  const { id: flowId } = await running.api.call(createFlow, { body: helpDesk as never });
  const params = { id: flowId };
  const flows = beside.app.get(FlowStore, { strict: false });
  const forgets = jest.spyOn(flows, 'forget');
  /** The version that is live over there, once the word of it has come. */
  const liveAfter = async (change: () => Promise<unknown>): Promise<string | undefined> => {
    forgets.mockClear();
    await flows.liveVersion(flowId);
    await change();
    await eventually('the word of it', () => (forgets.mock.calls.some(([told]) => told === flowId) ? true : null));
    return (await flows.liveVersion(flowId))?.id;
  };
  const publish = () => running.api.call(publishFlow, { params });
  const first = await liveAfter(publish);
  expect(first).toEqual(expect.any(String));
  const second = await liveAfter(publish);
  expect(second).not.toBe(first);
  expect(await liveAfter(() => running.api.call(rollBackFlow, { params, body: { version: 1 } }))).toBe(first);
  expect(await liveAfter(() => running.api.call(archiveFlow, { params }))).toBeUndefined();
  expect(await liveAfter(() => running.api.call(restoreFlow, { params }))).toBe(first);
});
