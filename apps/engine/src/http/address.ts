import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.ts';

/** Where this installation is reached. */
@Injectable()
export class Address {
  #port: number;

  constructor(private readonly config: Config) {
    this.#port = config.port;
  }

  /** Public address, or the local one when there is none. Without a slash at the end. */
  get url(): string {
    return this.config.publicUrl ?? `http://localhost:${this.#port}`;
  }

  /** Where this process itself reaches the installation: a worker serves no addresses of its own, and without a public one it cannot tell. */
  get own(): string | null {
    return this.config.role === 'worker' ? this.config.publicUrl : `http://127.0.0.1:${this.#port}`;
  }

  /** Where vendors send a channel's webhooks. */
  hookUrl(channelId: string): string {
    return `${this.url}/hooks/${channelId}`;
  }

  /** The port that was really taken, when 0 asked for any. */
  listensOn(port: number): void {
    this.#port = port;
  }
}
