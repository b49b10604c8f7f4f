import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { MediaStore } from '../media/media-store.ts';
import { createVendorHttp } from '../vendors/vendor-http.ts';
import { ChannelChanges } from './channel-changes.ts';
import { ChannelConnection } from './channel-connection.ts';
import { ChannelList } from './channel-list.ts';
import { ChannelMessages } from './channel-messages.ts';
import { ChannelSetup } from './channel-setup.ts';
import { ChannelStore } from './channel-store.ts';
import { ChannelsController } from './channels.controller.ts';
import { Poller } from './poller.ts';
import { VendorClient } from './vendor-client.ts';

/** Accounts of vendors: connected, found by the runtime, and polled where vendors cannot call. */
@Global()
@Module({
  controllers: [ChannelsController],
  providers: [
    ChannelChanges,
    ChannelStore,
    ChannelConnection,
    ChannelList,
    ChannelSetup,
    ChannelMessages,
    Poller,
    {
      provide: VendorClient,
      inject: [Config, MediaStore],
      useFactory: (config: Config, media: MediaStore) =>
        createVendorHttp({ allowPrivate: config.allowPrivateHosts, file: (id) => media.file(id) }),
    },
  ],
  exports: [ChannelChanges, ChannelStore, ChannelSetup, VendorClient],
})
export class ChannelsModule {}
