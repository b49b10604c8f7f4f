import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.ts';
import { ChannelsModule } from './channels/channels.module.ts';
import type { Config } from './config/config.ts';
import { ConfigModule } from './config/config.module.ts';
import { ContactsModule } from './contacts/contacts.module.ts';
import { ConversationsModule } from './conversations/conversations.module.ts';
import { DatabaseModule } from './database/database.module.ts';
import { DeadLettersModule } from './dead-letters/dead-letters.module.ts';
import { DemoModule } from './demo/demo.module.ts';
import { EffectsModule } from './effects/effects.module.ts';
import { FlowsModule } from './flows/flows.module.ts';
import { HealthModule } from './health/health.module.ts';
import { HttpModule } from './http/http.module.ts';
import { LiveModule } from './live/live.module.ts';
import type { Log } from './log/log.ts';
import { LogModule } from './log/log.module.ts';
import { MediaModule } from './media/media.module.ts';
import { MetricsModule } from './metrics/metrics.module.ts';
import { RuntimeModule } from './runtime/runtime.module.ts';
import { SecurityModule } from './security/security.module.ts';
import { SetupModule } from './setup/setup.module.ts';
import { StudioModule } from './studio/studio.module.ts';
import { WidgetModule } from './widget/widget.module.ts';

/** The whole engine, feature by feature. */
@Module({})
export class AppModule {
  /** With the config and log that exist before Nest, and the database that was opened for it. */
  static of(config: Config, log: Log, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        LogModule.of(log),
        DatabaseModule.of(databaseUrl),
        SecurityModule,
        HttpModule,
        MetricsModule,
        HealthModule,
        AccountsModule,
        SetupModule,
        FlowsModule,
        EffectsModule,
        ChannelsModule,
        MediaModule,
        ContactsModule,
        ConversationsModule,
        WidgetModule,
        DeadLettersModule,
        DemoModule,
        LiveModule,
        RuntimeModule,
        StudioModule.of(),
      ],
    };
  }
}
