import { Global, Module } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { DatabaseUrl } from '../database/database-url.ts';
import { Log } from '../log/log.ts';
import { FlowNews } from './flow-news.ts';
import { Live } from './live.ts';
import { LiveBus } from './live-bus.ts';
import { LiveService } from './live-service.ts';

/** Live events for screens and web chats, and what processes tell each other. */
@Global()
@Module({
  imports: [AccountsModule],
  providers: [
    {
      provide: LiveBus,
      inject: [DatabaseUrl, Log],
      useFactory: (databaseUrl: string, log: Log) => {
        const onError = (err: unknown): void => log.warn('the other processes cannot be told or heard', { err });
        return new LiveBus({ databaseUrl, origin: randomUUID(), onError });
      },
    },
    LiveService,
    FlowNews,
    { provide: Live, useExisting: LiveService },
  ],
  exports: [Live],
})
export class LiveModule {}
