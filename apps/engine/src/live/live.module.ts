import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { Live } from './live.ts';
import { LiveService } from './live-service.ts';

/** Live events for screens and web chats. */
@Global()
@Module({ imports: [AccountsModule], providers: [LiveService, { provide: Live, useExisting: LiveService }], exports: [Live] })
export class LiveModule {}
