import { deskFlow } from '../desk/desk-flow.ts';
import type { Load } from '../load/load.ts';
import { Api } from './api.ts';
import type { EngineProcess } from './engine-process.ts';

const webhookSecret = 'bench_webhook_secret';

/** Through the API: makes the owner, publishes the order desk, connects it to the load's Telegram, and tells the load where. */
export async function setUpDesk(engine: EngineProcess, load: Load): Promise<void> {
  const api = new Api(engine.url);
  await api.signUp();
  const { id: flowId } = await api.post('/api/v1/flows', deskFlow);
  await api.post(`/api/v1/flows/${String(flowId)}/publish`, {});
  const config = { token: '123456:bench-token', apiBase: load.apiBase, mode: 'webhook', webhookSecret };
  const channel = await api.post('/api/v1/channels', { kind: 'telegram', name: 'Order desk', flowId, config });
  await load.do('target', { hookUrl: `${engine.url}/hooks/${String(channel.id)}`, secret: webhookSecret });
}
