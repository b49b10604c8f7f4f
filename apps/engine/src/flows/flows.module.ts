import { Global, Module } from '@nestjs/common';
import { FlowDrafts } from './flow-drafts.ts';
import { FlowList } from './flow-list.ts';
import { FlowPublished } from './flow-published.ts';
import { FlowPublishing } from './flow-publishing.ts';
import { FlowStore } from './flow-store.ts';
import { FlowsController } from './flows.controller.ts';

/** Flows: edited, checked, published, and found by the runtime. */
@Global()
@Module({
  controllers: [FlowsController],
  providers: [FlowStore, FlowPublished, FlowDrafts, FlowList, FlowPublishing],
  exports: [FlowStore, FlowPublished],
})
export class FlowsModule {}
