import { Global, Module } from '@nestjs/common';
import { DatabaseCheck } from './database-check.ts';
import { HealthController } from './health.controller.ts';
import { Readiness } from './readiness.ts';

/** Whether the process lives and can work. */
@Global()
@Module({ controllers: [HealthController], providers: [Readiness, DatabaseCheck], exports: [Readiness] })
export class HealthModule {}
