import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { AccountStore } from './account-store.ts';
import { ApiKeyStore } from './api-key-store.ts';
import { ApiKeysController } from './api-keys.controller.ts';
import { FirstOwner } from './first-owner.ts';
import { OwnerController } from './owner.controller.ts';
import { RateGuard } from './rate.guard.ts';
import { SessionController } from './session.controller.ts';
import { SessionEnds } from './session-ends.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionService } from './session.service.ts';
import { SessionStore } from './session-store.ts';
import { createTryCounts, TryCounts } from './try-counts.ts';
import { UsersController } from './users.controller.ts';

/** Who may do what: accounts, sessions, API keys, and the guards over every address. */
@Module({
  controllers: [OwnerController, SessionController, UsersController, ApiKeysController],
  providers: [
    SessionEnds,
    AccountStore,
    ApiKeyStore,
    SessionStore,
    SessionCookie,
    SessionService,
    FirstOwner,
    { provide: TryCounts, useFactory: createTryCounts },
    { provide: APP_GUARD, useClass: RateGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccountStore, SessionStore, SessionCookie, SessionEnds],
})
export class AccountsModule {}
