import { Inject, Injectable } from '@nestjs/common';
import type { AnyChannel, VendorHttp } from '@filo/channels';
import { Config } from '../config/config.ts';
import type { ChannelRow } from '../database/entities/channel.ts';
import { Address } from '../http/address.ts';
import { Log } from '../log/log.ts';
import { Problem } from '../problems/problem.ts';
import { isPolled } from './channel-record.ts';
import { VendorClient } from './vendor-client.ts';

/** Longest a vendor is waited for while somebody looks at a form, in ms. */
const connectMs = 10_000;

/** Tries a channel's credentials, and points the vendor at us or away from us. */
@Injectable()
export class ChannelConnection {
  constructor(
    @Inject(VendorClient) private readonly http: VendorHttp,
    private readonly config: Config,
    private readonly address: Address,
    private readonly log: Log,
  ) {}

  /** What the account is called at the vendor; null where there is nothing to connect to. Throws `Problem` with the vendor's reason. */
  async connect(id: string, channel: AnyChannel, config: unknown): Promise<ChannelRow['account']> {
    if (!channel.connect) return null;
    const polled = isPolled(channel, config, this.config.publicUrl);
    const result = await channel.connect(config, this.#limited(), { hookUrl: polled ? null : this.address.hookUrl(id) });
    if (!result.ok) throw new Problem('channel-refused', result.text, { errors: [{ path: 'body.config', message: result.code }] });
    return result.account;
  }

  /** Takes the vendor's webhook away. A vendor that does not answer cannot hold up the removal. */
  async disconnect(id: string, channel: AnyChannel, config: unknown): Promise<void> {
    try {
      await channel.disconnect?.(config, this.#limited());
    } catch (error) {
      this.log.warn('the vendor was not told that the channel is gone', { channel: id, err: error });
    }
  }

  #limited(): VendorHttp {
    return (request, options) => this.http(request, { timeoutMs: connectMs, ...options });
  }
}
