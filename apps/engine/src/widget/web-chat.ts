import { Injectable } from '@nestjs/common';
import type { WebChatConfig } from '@filo/channels';
import { type ReadyChannel, ChannelStore } from '../channels/channel-store.ts';
import { Problem } from '../problems/problem.ts';

/** A channel of kind `web-chat`, with its settings. */
export type WebChatChannel = ReadyChannel & { config: WebChatConfig };

/** Whether a channel is a web chat; its settings were read by that kind's schema. */
export function isWebChat(channel: ReadyChannel | null): channel is WebChatChannel {
  return channel?.kind === 'web-chat';
}

/** Finds web chats for their visitors. */
@Injectable()
export class WebChats {
  constructor(private readonly channels: ChannelStore) {}

  /** The running web chat of that id. Throws `Problem`. */
  async running(id: string): Promise<WebChatChannel> {
    const found = await this.channels.get(id);
    if (!isWebChat(found)) throw new Problem('channel-not-found', 'There is no web chat with this id.');
    // 410 tells the widget to hide instead of trying again and again.
    if (found.state !== 'active') throw new Problem('channel-stopped', 'The web chat is stopped.', { status: 410 });
    return found;
  }
}
