/** Something changed in a conversation: the ids of its new or changed messages, if any. Ids only: whoever shows it reads it. */
export interface Change {
  conversationId: string;
  messages: string[];
}

/** Whom a chat window belongs to. */
export interface Visitor {
  channelId: string;
  externalUser: string;
}

/** Gathers changes by conversation, so that a burst is told once. */
export class ChangeBuffer {
  readonly #byConversation = new Map<string, Set<string>>();

  add(changes: readonly { conversationId: string; messages?: readonly string[] }[]): void {
    for (const { conversationId, messages = [] } of changes) {
      const ids = this.#byConversation.get(conversationId) ?? new Set();
      for (const id of messages) ids.add(id);
      this.#byConversation.set(conversationId, ids);
    }
  }

  /** Everything gathered so far, and starts anew. */
  take(): Change[] {
    const changes = [...this.#byConversation].map(([conversationId, ids]) => ({ conversationId, messages: [...ids] }));
    this.#byConversation.clear();
    return changes;
  }
}
