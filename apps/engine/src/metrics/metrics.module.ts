import { Global, Module } from '@nestjs/common';
import { Metrics } from './metrics.ts';
import { MetricsController } from './metrics.controller.ts';

/** What the engine counts, and the address that shows it. */
@Global()
@Module({ controllers: [MetricsController], providers: [Metrics], exports: [Metrics] })
export class MetricsModule {}
