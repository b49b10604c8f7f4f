import { type ConversationRecord, listConversations, listMessages, type MessageRecord, type Page } from '@filo/api';
import type { FiloClient } from '@filo/sdk';

/** Longest the engine may take to write down how a send ended, in ms. */
const settleMs = 10_000;

/** A conversation with all its messages, oldest first. */
export interface Transcript {
  conversation: ConversationRecord;
  messages: MessageRecord[];
}

/** Every conversation of a channel, by the customer's id in it, as the API tells it. */
export async function transcripts(client: FiloClient, channel: string): Promise<Map<string, Transcript>> {
  const conversations = await everything((cursor) => client.call(listConversations, { query: { channel, limit: 200, ...cursor } }));
  const found = await Promise.all(conversations.map((conversation) => transcriptOf(client, conversation)));
  return new Map(found.map((transcript) => [transcript.conversation.user, transcript]));
}

/** One customer's conversation. */
export async function transcript(client: FiloClient, channel: string, user: number | string): Promise<Transcript> {
  const conversations = await everything((cursor) => client.call(listConversations, { query: { channel, limit: 200, ...cursor } }));
  const conversation = conversations.find((one) => one.user === String(user));
  if (!conversation) throw new Error(`There is no conversation with ${user}`);
  return transcriptOf(client, conversation);
}

/** As `transcripts`, once the engine has written down how every send ended: the customer sees a message a moment before that. */
export function settledTranscripts(client: FiloClient, channel: string): Promise<Map<string, Transcript>> {
  return settled(
    () => transcripts(client, channel),
    (all) => [...all.values()].every(isSettled),
  );
}

/** As `transcript`, once the engine has written down how every send ended. */
export const settledTranscript = (client: FiloClient, channel: string, user: number | string): Promise<Transcript> =>
  settled(() => transcript(client, channel, user), isSettled);

const isSettled = ({ messages }: Transcript): boolean => !messages.some(({ status }) => status === 'queued' || status === 'sending');

/** Reads until it fits; what never does is given as it is, for the test to say what is wrong with it. */
async function settled<Read>(read: () => Promise<Read>, fits: (read: Read) => boolean): Promise<Read> {
  const until = performance.now() + settleMs;
  for (;;) {
    const found = await read();
    if (fits(found) || performance.now() > until) return found;
  }
}

async function transcriptOf(client: FiloClient, conversation: ConversationRecord): Promise<Transcript> {
  const { id } = conversation;
  const messages = await everything((cursor) => client.call(listMessages, { params: { id }, query: { limit: 200, ...cursor } }));
  return { conversation, messages: messages.sort((one, other) => Number(one.id) - Number(other.id)) };
}

async function everything<Item>(page: (cursor: { cursor?: string }) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const next: Page<Item> = await page(cursor === null ? {} : { cursor });
    items.push(...next.items);
    cursor = next.nextCursor;
  } while (cursor !== null);
  return items;
}
