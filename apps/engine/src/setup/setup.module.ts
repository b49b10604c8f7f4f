import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { DemoModule } from '../demo/demo.module.ts';
import { SetupController } from './setup.controller.ts';

/** The first thing the studio reads. */
@Module({ imports: [AccountsModule, DemoModule], controllers: [SetupController] })
export class SetupModule {}
