import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Runtime } from './runtime.ts';

/** Starts the runtime when everything is wired, rests it while requests are still answered, and closes it after the last one. */
@Injectable()
export class RuntimeLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(
    private readonly runtime: Runtime,
    private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.role !== 'api') this.runtime.work();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runtime.rest();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runtime.close();
  }
}
