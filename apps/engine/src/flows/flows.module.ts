import { Global, Module } from '@nestjs/common';
import { ConversationMoves } from '../flow-moves/conversation-moves.ts';
import { FlowImpact } from '../flow-moves/flow-impact.ts';
import { FlowStats } from '../flow-stats/flow-stats.ts';
import { DraftSaves } from './draft-saves.ts';
import { FlowChecks } from './flow-checks.ts';
import { FlowDrafts } from './flow-drafts.ts';
import { FlowList } from './flow-list.ts';
import { FlowPublished } from './flow-published.ts';
import { FlowPublishing } from './flow-publishing.ts';
import { FlowRollBack } from './flow-roll-back.ts';
import { FlowStore } from './flow-store.ts';
import { FlowsController } from './flows.controller.ts';

/** Flows: edited, checked, published, and found by the runtime. */
@Global()
@Module({
  controllers: [FlowsController],
  providers: [
    FlowStore,
    FlowPublished,
    DraftSaves,
    FlowDrafts,
    FlowList,
    FlowChecks,
    FlowPublishing,
    FlowRollBack,
    ConversationMoves,
    FlowImpact,
    FlowStats,
  ],
  exports: [FlowStore, FlowPublished, DraftSaves],
})
export class FlowsModule {}
