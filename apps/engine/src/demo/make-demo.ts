import { channels } from '@filo/channels';
import type { DataSource, EntityManager } from 'typeorm';
import { readSettings, sealSettings } from '../channels/channel-config.ts';
import { newId } from '../database/new-id.ts';
import { readDocument } from '../flows/read-document.ts';
import type { Encryption } from '../security/encrypt.ts';
import { orderDesk } from './order-desk.ts';

/** What the first start made. */
export interface Demo {
  flowId: string;
  channelId: string;
}

/** Settings of the demo's web chat. */
const chat = {
  title: { en: 'Order desk', it: 'Banco ordini' },
  greeting: { en: 'Hello. Write anything to begin.', it: 'Ciao. Scrivi qualcosa per cominciare.' },
  colour: '#e0443a',
};

/**
 * Makes the demo in a database without flows: the order desk, published, and a web chat that answers with it. It happens once:
 * a mark is kept in the same transaction, so that of two processes only one makes it, and what the owner removes stays away.
 * Null when it was made before, or when there were flows already.
 */
export function makeDemo(dataSource: DataSource, encryption: Encryption): Promise<Demo | null> {
  return dataSource.transaction(async (tx) => {
    const demo: Demo = { flowId: newId(), channelId: newId() };
    if (!(await mark(tx, demo))) return null;
    await addFlow(tx, demo.flowId);
    await addChannel(tx, demo, encryption);
    return demo;
  });
}

/** A second process waits here until the first has committed, and then finds the mark. */
async function mark(tx: EntityManager, demo: Demo): Promise<boolean> {
  const [row] = await tx.query<{ value: Partial<Demo> }[]>(
    `INSERT INTO settings (key, value) SELECT 'demo', CASE WHEN EXISTS (SELECT 1 FROM flows) THEN '{}'::jsonb ELSE $1::jsonb END
     ON CONFLICT DO NOTHING RETURNING value`,
    [JSON.stringify(demo)],
  );
  return row?.value.flowId !== undefined;
}

async function addFlow(tx: EntityManager, flowId: string): Promise<void> {
  const versionId = newId();
  const document = readDocument(orderDesk);
  const json = JSON.stringify(document);
  await tx.query('INSERT INTO flows (id, name, draft, live_version_id) VALUES ($1, $2, $3, $4)', [flowId, document.name, json, versionId]);
  await tx.query('INSERT INTO flow_versions (id, flow_id, version, document, note) VALUES ($1, $2, 1, $3, $4)', [
    versionId,
    flowId,
    json,
    'Made by the first start',
  ]);
}

async function addChannel(tx: EntityManager, { flowId, channelId }: Demo, encryption: Encryption): Promise<void> {
  const webChat = channels.get('web-chat');
  if (!webChat) throw new Error('There is no web chat to put the demo on');
  const config = sealSettings(channelId, webChat, readSettings(webChat, chat), encryption);
  await tx.query('INSERT INTO channels (id, kind, name, flow_id, config) VALUES ($1, $2, $3, $4, $5)', [
    channelId,
    webChat.kind,
    'Demo',
    flowId,
    JSON.stringify(config),
  ]);
}
