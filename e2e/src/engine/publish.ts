import { createChannel, createFlow, publishFlow } from '@filo/api';
import type { ChannelRecord } from '@filo/api';
import type { JsonObject } from '@filo/core';
import type { FiloClient } from '@filo/sdk';

/** Stores a flow and makes it live. Gives its id. */
export async function publish(client: FiloClient, document: JsonObject): Promise<string> {
  const { id } = await client.call(createFlow, { body: document });
  await client.call(publishFlow, { params: { id }, body: {} });
  return id;
}

/** Connects a channel to a flow. */
export function connect(client: FiloClient, kind: string, flowId: string, config: JsonObject): Promise<ChannelRecord> {
  return client.call(createChannel, { body: { kind, name: kind, flowId, config } });
}
