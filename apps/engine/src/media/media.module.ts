import { Global, Module } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { VendorHttp } from '@filo/channels';
import type { DataSource } from 'typeorm';
import { ChannelStore } from '../channels/channel-store.ts';
import { VendorClient } from '../channels/vendor-client.ts';
import { Config } from '../config/config.ts';
import { sqlOver } from '../database/sql-over.ts';
import type { GuardedFetch } from '../security/guarded-fetch.ts';
import { GuardedFetcher } from '../security/tokens.ts';
import { vendorAddresses } from '../vendors/vendor-addresses.ts';
import { MediaFetcher } from './media-fetcher.ts';
import { MediaFiles } from './media-files.ts';
import { MediaLibrary } from './media-library.ts';
import { MediaStore } from './media-store.ts';
import { MediaController } from './media.controller.ts';
import { ServeMedia } from './serve-media.ts';

/** Files of messages: kept, fetched from vendors, and served. */
@Global()
@Module({
  controllers: [MediaController],
  providers: [
    MediaStore,
    MediaLibrary,
    ServeMedia,
    {
      provide: MediaFetcher,
      inject: [getDataSourceToken(), ChannelStore, VendorClient, GuardedFetcher, Config],
      useFactory: (dataSource: DataSource, channels: ChannelStore, http: VendorHttp, guardedFetch: GuardedFetch, config: Config) =>
        new MediaFetcher({
          files: new MediaFiles(sqlOver(dataSource)),
          channels,
          http,
          guardedFetch,
          vendorAddresses: vendorAddresses(config.allowPrivateHosts),
        }),
    },
  ],
  exports: [MediaStore, MediaFetcher],
})
export class MediaModule {}
