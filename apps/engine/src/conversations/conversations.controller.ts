import { Controller } from '@nestjs/common';
import {
  assignConversation,
  closeConversation,
  type InputOf,
  listConversations,
  listMessages,
  listTurns,
  readConversation,
  releaseConversation,
  reopenConversation,
  retryMessage,
  sendMessage,
  takeConversation,
} from '@filo/api';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { AgentMessages } from './agent-messages.ts';
import { ConversationActions } from './conversation-actions.ts';
import { ConversationList } from './conversation-list.ts';
import { MessageList } from './message-list.ts';
import { TurnList } from './turn-list.ts';

/** Conversations and what is said in them. */
@Controller()
export class ConversationsController {
  constructor(
    private readonly conversations: ConversationList,
    private readonly messages: MessageList,
    private readonly turns: TurnList,
    private readonly actions: ConversationActions,
    private readonly agents: AgentMessages,
  ) {}

  @Handles(listConversations)
  list({ query }: InputOf<typeof listConversations>, caller: Caller) {
    return this.conversations.list(query, caller);
  }

  @Handles(readConversation)
  read({ params }: InputOf<typeof readConversation>) {
    return this.conversations.read(params.id);
  }

  @Handles(listMessages)
  listMessages({ params, query }: InputOf<typeof listMessages>) {
    return this.messages.list(params.id, query);
  }

  @Handles(listTurns)
  listTurns({ params, query }: InputOf<typeof listTurns>) {
    return this.turns.list(params.id, query);
  }

  @Handles(sendMessage)
  send({ params, body }: InputOf<typeof sendMessage>, caller: Caller) {
    return this.agents.send(params.id, caller, body);
  }

  @Handles(retryMessage)
  retry({ params }: InputOf<typeof retryMessage>) {
    return this.agents.retry(params.id, params.messageId);
  }

  @Handles(takeConversation)
  take({ params, body }: InputOf<typeof takeConversation>, caller: Caller) {
    return this.actions.take(params.id, caller, body.agentId);
  }

  @Handles(releaseConversation)
  release({ params, body }: InputOf<typeof releaseConversation>, caller: Caller) {
    return this.actions.release(params.id, caller, body.to);
  }

  @Handles(assignConversation)
  assign({ params, body }: InputOf<typeof assignConversation>) {
    return this.actions.assign(params.id, body.assignee, body.team);
  }

  @Handles(closeConversation)
  close({ params }: InputOf<typeof closeConversation>, caller: Caller) {
    return this.actions.close(params.id, caller);
  }

  @Handles(reopenConversation)
  reopen({ params }: InputOf<typeof reopenConversation>) {
    return this.actions.reopen(params.id);
  }
}
