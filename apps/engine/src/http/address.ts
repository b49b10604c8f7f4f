import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

/** Where this installation is reached. */
@Injectable()
export class Address {
  #local: string;

  constructor(private readonly config: Config) {
    this.#local = `http://localhost:${config.port}`;
  }

  /** Public address, or the local one when there is none. Without a slash at the end. */
  get url(): string {
    return this.config.publicUrl ?? this.#local;
  }

  /** Where vendors send a channel's webhooks. */
  hookUrl(channelId: string): string {
    return `${this.url}/hooks/${channelId}`;
  }

  /** The port that was really taken, when 0 asked for any. */
  listensOn(port: number): void {
    this.#local = `http://localhost:${port}`;
  }
}
