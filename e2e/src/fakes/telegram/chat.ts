import { badRequest, Refusal } from './refusal.ts';

/** A message as it stands in the chat. */
export interface ShownMessage {
  messageId: number;
  /** What the Bot API tells of it. */
  message: Record<string, unknown>;
}

/** Who a customer is. */
export interface Person {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
}

/** A private chat: it exists for the bot once the customer has written. */
export class Chat {
  readonly person: Person;
  /** What the bot has put into the chat, oldest first. */
  readonly shown: ShownMessage[] = [];
  started = false;
  blocked = false;

  constructor(person: Person) {
    this.person = person;
  }

  get id(): number {
    return this.person.id;
  }

  /** The chat as updates and answers carry it. */
  get facts(): Record<string, unknown> {
    const { id, first_name, username } = this.person;
    return { id, type: 'private', first_name, ...(username !== undefined && { username }) };
  }

  /** Throws what Telegram says to a bot that may not write here. */
  requireOpen(): void {
    if (!this.started) throw badRequest('chat not found');
    if (this.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user');
  }
}
