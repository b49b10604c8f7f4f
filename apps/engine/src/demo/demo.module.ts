import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.ts';
import { DemoChannel } from './demo-channel.ts';
import { FirstStart } from './first-start.ts';
import { OrdersController } from './orders.controller.ts';
import { PagesController } from './pages.controller.ts';
import { Welcome } from './welcome.ts';

/** What is there from the first start: the demo, its page and its order book. */
@Module({
  imports: [AccountsModule],
  controllers: [PagesController, OrdersController],
  providers: [DemoChannel, FirstStart, Welcome],
  exports: [DemoChannel],
})
export class DemoModule {}
