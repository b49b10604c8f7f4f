import { Injectable } from '@nestjs/common';
import { requestIdHeader, UndecodableHook } from '@filo/channels';
import { randomUUID } from 'node:crypto';
import { channelRow } from '../inbound/inbound-row.ts';
import { InboundStore } from '../inbound/inbound-store.ts';
import { Address } from '../http/address.ts';
import { Problem } from '../problems/problem.ts';
import { ChannelStore } from './channel-store.ts';

/** Takes messages of `api` channels from callers with a key, who need not sign what they send. */
@Injectable()
export class ChannelMessages {
  constructor(
    private readonly store: ChannelStore,
    private readonly inbound: InboundStore,
    private readonly address: Address,
  ) {}

  /** Stores a customer's message, and answers how many events it was. Throws `Problem`. */
  async post(id: string, body: Record<string, unknown>): Promise<{ accepted: number }> {
    const found = await this.store.get(id);
    if (!found || found.kind !== 'api') throw new Problem('not-found', 'There is no channel of kind "api" with this id.');
    if (found.state === 'stopped') throw new Problem('channel-stopped', 'The channel is stopped.');
    const request = {
      method: 'POST' as const,
      url: this.address.hookUrl(id),
      query: {},
      headers: { 'content-type': 'application/json', [requestIdHeader]: randomUUID() },
      body: new TextEncoder().encode(JSON.stringify(body)),
      receivedAt: Date.now(),
    };
    try {
      const events = found.channel.decode(request, found.config);
      await this.inbound.accept(events.map((event) => channelRow(id, event)));
      return { accepted: events.length };
    } catch (error) {
      if (error instanceof UndecodableHook)
        throw new Problem('invalid-request', error.message, { errors: [{ path: 'body', message: error.message }] });
      throw error;
    }
  }
}
