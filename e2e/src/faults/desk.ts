import type { JsonObject } from '@filo/core';
import type { FiloClient } from '@filo/sdk';
import type { EngineProcess } from '../engine/engine-process.ts';
import { Installation, type InstallationOptions } from '../engine/installation.ts';
import { connect, publish } from '../engine/publish.ts';
import { FakeTelegram } from '../fakes/telegram/fake-telegram.ts';

/** How a desk is opened. */
export interface DeskOptions extends InstallationOptions {
  flow: JsonObject;
  /** One process that does everything, unless another split is wanted. */
  roles?: readonly ('all' | 'api' | 'worker')[];
  /** Settings of the Telegram channel besides where it is. */
  config?: JsonObject;
}

/** An installation that answers Telegram with a flow: the stage of a fault test. */
export interface Desk {
  installation: Installation;
  telegram: FakeTelegram;
  client: FiloClient;
  channelId: string;
  processes: EngineProcess[];
  close(): Promise<void>;
}

/** Opens a desk; close it when the test ends. */
export async function openDesk({ flow, roles = ['all'], config = {}, ...options }: DeskOptions): Promise<Desk> {
  const telegram = await FakeTelegram.start();
  const installation = await Installation.make(options);
  const close = async () => {
    try {
      await installation.remove();
    } finally {
      await telegram.close();
    }
  };
  try {
    const processes: EngineProcess[] = [];
    for (const role of roles) processes.push(await installation.start(role));
    const client = await installation.client();
    const flowId = await publish(client, flow);
    const { id: channelId } = await connect(client, 'telegram', flowId, { ...telegram.config, ...config });
    return { installation, telegram, client, channelId, processes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
