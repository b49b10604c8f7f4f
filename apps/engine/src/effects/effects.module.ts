import { Module } from '@nestjs/common';
import { TryWebhookController } from './try-webhook.controller.ts';

/** What people may do with web calls; those of running conversations are the runtime's. */
@Module({ controllers: [TryWebhookController] })
export class EffectsModule {}
