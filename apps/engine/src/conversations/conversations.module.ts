import { Module } from '@nestjs/common';
import { AgentMessages } from './agent-messages.ts';
import { ConversationActions } from './conversation-actions.ts';
import { ConversationList } from './conversation-list.ts';
import { ConversationsController } from './conversations.controller.ts';
import { MessageList } from './message-list.ts';

/** Conversations: read, taken, given back, closed, and spoken in by agents. */
@Module({ controllers: [ConversationsController], providers: [ConversationList, MessageList, ConversationActions, AgentMessages] })
export class ConversationsModule {}
