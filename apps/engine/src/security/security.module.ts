import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { createEncryption } from './encrypt.ts';
import { createGuardedFetch } from './guarded-fetch.ts';
import { ChannelEncryption, GuardedFetcher } from './tokens.ts';

/** The ways out and the keys: one of each for the process. */
@Global()
@Module({
  providers: [
    {
      provide: GuardedFetcher,
      inject: [Config],
      useFactory: (config: Config) => createGuardedFetch({ allowPrivate: config.allowPrivateHosts }),
    },
    { provide: ChannelEncryption, inject: [Config], useFactory: (config: Config) => createEncryption(config.secret, 'channel-secrets') },
  ],
  exports: [GuardedFetcher, ChannelEncryption],
})
export class SecurityModule {}
