import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { PagesController } from './pages.controller.ts';

/** The pages that are there from the first start. */
@Module({ imports: [AccountsModule], controllers: [PagesController] })
export class DemoModule {}
