import { Injectable } from '@nestjs/common';

/** Told the id of a channel that was made, changed, stopped, started or removed in this process. */
export type OnChannelChange = (channelId: string) => void;

/** Spreads the word inside this process that a channel is not what it was. Others find out within a second. */
@Injectable()
export class ChannelChanges {
  readonly #listeners: OnChannelChange[] = [];

  /** Adds a listener. */
  listen(listener: OnChannelChange): void {
    this.#listeners.push(listener);
  }

  /** A channel changed, and the change is committed. */
  tell(channelId: string): void {
    for (const listener of this.#listeners) listener(channelId);
  }
}
