import { randomInt } from 'node:crypto';
import type { Arrivals } from '../arrivals.ts';
import { type BotCall, wordsOf } from './bot-call.ts';
import type { Chat, ShownMessage } from './chat.ts';
import type { BotState } from './method.ts';

interface InlineButton {
  text: string;
  callback_data?: string;
}

/** A person on Telegram. What they do resolves once the bot has taken the update. */
export class Customer {
  readonly #chat: Chat;
  readonly #state: BotState;
  readonly #calls: Arrivals<BotCall>;

  constructor(chat: Chat, state: BotState, calls: Arrivals<BotCall>) {
    this.#chat = chat;
    this.#state = state;
    this.#calls = calls;
  }

  get id(): number {
    return this.#chat.id;
  }

  /** What the bot has shown them, oldest first. */
  get heard(): string[] {
    return this.#chat.shown.map(({ message }) => wordsOf({ fields: message }));
  }

  /** Starts the chat without writing: the bot may write from now on. */
  opens(): void {
    this.#chat.started = true;
  }

  /** Writes. */
  says(text: string): Promise<boolean> {
    return this.#brings(this.#message({ text }));
  }

  /** Writes several lines without waiting for anything. */
  saysAtOnce(texts: readonly string[]): Promise<boolean[]> {
    return Promise.all(texts.map((text) => this.#state.updates.bringAtOnce(this.#state.updates.number(this.#message({ text })))));
  }

  /** Presses the button of that label, under the last message that has one. */
  presses(label: string): Promise<boolean> {
    const found = this.#chat.shown.findLast((shown) => buttonsOf(shown).some(({ text }) => text === label));
    const button = found && buttonsOf(found).find(({ text }) => text === label);
    if (!found || button?.callback_data === undefined) {
      throw new Error(`There is no button "${label}" in chat ${this.id}.\n${this.#calls.dump()}`);
    }
    const id = String(randomInt(2 ** 40));
    this.#state.presses.add(id);
    const press = { id, from: this.#chat.person, message: found.message, chat_instance: '1', data: button.callback_data };
    return this.#brings({ callback_query: press });
  }

  /** Sends a photo. */
  sendsPhoto(bytes: Uint8Array, caption?: string): Promise<boolean> {
    const { fileId } = this.#state.files.keep('photos', 'jpg', bytes);
    const photo = [{ file_id: fileId, file_unique_id: fileId, file_size: bytes.length, width: 90, height: 90 }];
    return this.#brings(this.#message({ photo, ...(caption !== undefined && { caption }) }));
  }

  /** Sends a voice message. */
  sendsVoice(bytes: Uint8Array): Promise<boolean> {
    const { fileId } = this.#state.files.keep('voice', 'oga', bytes);
    const voice = { file_id: fileId, file_unique_id: fileId, file_size: bytes.length, duration: 1, mime_type: 'audio/ogg' };
    return this.#brings(this.#message({ voice }));
  }

  /** Shares a place. */
  sharesPlace(latitude: number, longitude: number): Promise<boolean> {
    return this.#brings(this.#message({ location: { latitude, longitude } }));
  }

  /** Blocks the bot: it is told, and what it sends is refused. */
  blocks(): Promise<boolean> {
    this.#chat.blocked = true;
    return this.#brings({ my_chat_member: this.#member('member', 'kicked') });
  }

  /** Lets the bot write again. */
  unblocks(): Promise<boolean> {
    this.#chat.blocked = false;
    return this.#brings({ my_chat_member: this.#member('kicked', 'member') });
  }

  /** Resolves when the bot shows these words, or words that fit, after the first `skip` messages. */
  hears(words: string | RegExp, skip = 0): Promise<string> {
    const fits = (heard: string) => (typeof words === 'string' ? heard === words : words.test(heard));
    return this.#calls.until(`chat ${this.id} hears ${String(words)}`, () => this.heard.slice(skip).find(fits));
  }

  /** Resolves with everything heard once the bot has shown that many messages. */
  hearsMessages(count: number, withinMs?: number): Promise<string[]> {
    return this.#calls.until(
      `chat ${this.id} hears ${count} messages`,
      () => (this.#chat.shown.length >= count ? this.heard : undefined),
      withinMs,
    );
  }

  #message(content: Record<string, unknown>): Record<string, unknown> {
    this.#chat.started = true;
    const message = { message_id: this.#state.nextMessageId(), from: { ...this.#chat.person, is_bot: false }, chat: this.#chat.facts };
    return { message: { ...message, date: Math.floor(Date.now() / 1000), ...content } };
  }

  #member(before: string, after: string): Record<string, unknown> {
    const { person, facts } = this.#chat;
    const status = (value: string) => ({ user: this.#state.bot, status: value });
    const date = Math.floor(Date.now() / 1000);
    return { chat: facts, from: person, date, old_chat_member: status(before), new_chat_member: status(after) };
  }

  #brings(content: Record<string, unknown>): Promise<boolean> {
    return this.#state.updates.bring(this.id, this.#state.updates.number(content));
  }
}

function buttonsOf({ message }: ShownMessage): InlineButton[] {
  const { reply_markup: markup } = message as { reply_markup?: { inline_keyboard?: InlineButton[][] } };
  return markup?.inline_keyboard?.flat() ?? [];
}
