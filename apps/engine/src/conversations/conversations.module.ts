import { Module } from '@nestjs/common';
import { AgentMessages } from './agent-messages.ts';
import { ConversationActions } from './conversation-actions.ts';
import { ConversationList } from './conversation-list.ts';
import { ConversationsController } from './conversations.controller.ts';
import { MessageList } from './message-list.ts';
import { TurnList } from './turn-list.ts';

/** Conversations: read, explained turn by turn, taken, given back, closed, and spoken in by agents. */
@Module({
  controllers: [ConversationsController],
  providers: [ConversationList, MessageList, TurnList, ConversationActions, AgentMessages],
})
export class ConversationsModule {}
