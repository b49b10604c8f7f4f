import { Global, Module, type Provider } from '@nestjs/common';
import type { VendorHttp } from '@filo/channels';
import { ChannelStore } from '../channels/channel-store.ts';
import { VendorClient } from '../channels/vendor-client.ts';
import { Config } from '../config/config.ts';
import { DatabaseUrl } from '../database/database-url.ts';
import { DeadLetters } from '../dead-letters/dead-letters.ts';
import { withOwnAddress } from '../effects/own-address.ts';
import { FlowStore } from '../flows/flow-store.ts';
import { Address } from '../http/address.ts';
import { Hooks } from '../inbound/hooks.ts';
import { InboundStore } from '../inbound/inbound-store.ts';
import { Wakes } from '../lanes/wakes.ts';
import { Live } from '../live/live.ts';
import { Log } from '../log/log.ts';
import { MediaFetcher } from '../media/media-fetcher.ts';
import { Metrics } from '../metrics/metrics.ts';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import { GuardedFetcher } from '../security/tokens.ts';
import { Runtime } from './runtime.ts';
import { RuntimeLifecycle } from './runtime-lifecycle.ts';

const runtime: Provider = {
  provide: Runtime,
  inject: [Config, DatabaseUrl, FlowStore, ChannelStore, VendorClient, GuardedFetcher, Live, MediaFetcher, Address, Metrics, Log],
  useFactory: (
    config: Config,
    databaseUrl: string,
    flows: FlowStore,
    channels: ChannelStore,
    http: VendorHttp,
    guardedFetch: GuardedFetch,
    live: Live,
    media: MediaFetcher,
    address: Address,
    metrics: Metrics,
    log: Log,
  ) =>
    Runtime.connect({
      databaseUrl,
      redisUrl: config.redisUrl,
      role: config.role,
      flows,
      channels,
      http,
      guardedFetch: withOwnAddress(guardedFetch, () => address.own),
      live,
      media,
      mediaUrl: (id) => `${address.url}/media/${id}`,
      keepTurnsDays: config.keepTurnsDays,
      keepUnusedMediaDays: config.keepUnusedMediaDays,
      counts: { turns: (count) => metrics.turns.inc(count), deliveries: (count) => metrics.deliveries.inc(count) },
      log,
    }),
};

/** The moving parts, as Nest hands them out. */
@Global()
@Module({
  providers: [
    runtime,
    RuntimeLifecycle,
    Hooks,
    { provide: InboundStore, inject: [Runtime], useFactory: ({ inbound }: Runtime) => inbound },
    { provide: Wakes, inject: [Runtime], useFactory: ({ wakes }: Runtime) => wakes },
    { provide: DeadLetters, inject: [Runtime], useFactory: ({ deadLetters }: Runtime) => deadLetters },
  ],
  exports: [Runtime, InboundStore, Wakes, DeadLetters, Hooks],
})
export class RuntimeModule {}
