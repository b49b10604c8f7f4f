import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { channels } from '@filo/channels';
import type { JsonObject } from '@filo/core';
import type { DataSource } from 'typeorm';
import { openTestDataSource } from '../../test-support/data-source.ts';
import { openSettings } from '../channels/channel-config.ts';
import { newId } from '../database/new-id.ts';
import { createEncryption } from '../security/encrypt.ts';
import { DemoChannel } from './demo-channel.ts';
import { makeDemo } from './make-demo.ts';

const encryption = createEncryption(new Uint8Array(32), 'channel-secrets');

describe('makeDemo', () => {
  let source: DataSource;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ dataSource: source, close } = await openTestDataSource());
    await source.runMigrations();
  });
  afterAll(() => close());

  beforeEach(async () => {
    await source.query('TRUNCATE settings, flows, channels CASCADE');
  });

  it('makes a published flow and a web chat that answers with it', async () => {
    const made = await makeDemo(source, encryption);
    const [flow] = await source.query<JsonObject[]>(
      `SELECT f.id, f.name, v.version, v.document = f.draft AS same FROM flows f JOIN flow_versions v ON v.id = f.live_version_id`,
    );
    expect(flow).toEqual({ id: made?.flowId, name: 'Order desk (demo)', version: 1, same: true });
    const [channel] = await source.query<{ id: string; kind: string; flow_id: string; state: string; config: JsonObject }[]>(
      'SELECT id, kind, flow_id, state, config FROM channels',
    );
    expect(channel).toMatchObject({ id: made?.channelId, kind: 'web-chat', flow_id: made?.flowId, state: 'active' });
    const webChat = channels.get('web-chat');
    if (!webChat || !channel) throw new Error('nothing was made');
    expect(webChat.config.parse(openSettings(channel.id, webChat, channel.config, encryption))).toMatchObject({
      title: { en: 'Order desk', it: 'Banco ordini' },
      secret: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await new DemoChannel(source).find()).toBe(channel.id);
  });

  it('makes it once, however many processes start together', async () => {
    const made = await Promise.all(Array.from({ length: 6 }, () => makeDemo(source, encryption)));
    expect(made.filter((demo) => demo !== null)).toHaveLength(1);
    expect(await makeDemo(source, encryption)).toBeNull();
    expect(await source.query('SELECT count(*)::int AS flows, (SELECT count(*)::int FROM channels) AS channels FROM flows')).toEqual([
      { flows: 1, channels: 1 },
    ]);
  });

  it('does not bring back what the owner removed', async () => {
    await makeDemo(source, encryption);
    await source.query('TRUNCATE flows, channels CASCADE');
    expect(await makeDemo(source, encryption)).toBeNull();
    expect(await new DemoChannel(source).find()).toBeNull();
    expect(await source.query('SELECT id FROM flows')).toEqual([]);
  });

  it('leaves an installation alone that has flows, also when they are gone later', async () => {
    await source.query(`INSERT INTO flows (id, name, draft) VALUES ($1, 'Mine', '{}')`, [newId()]);
    expect(await makeDemo(source, encryption)).toBeNull();
    await source.query('TRUNCATE flows CASCADE');
    expect(await makeDemo(source, encryption)).toBeNull();
    expect(await source.query('SELECT id FROM channels')).toEqual([]);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const broken = {
      ...encryption,
      encrypt: () => {
        throw new Error('no key');
      },
    };
    await expect(makeDemo(source, broken)).rejects.toThrow('no key');
    expect(await source.query('SELECT key FROM settings')).toEqual([]);
    expect(await makeDemo(source, encryption)).not.toBeNull();
  });
});
