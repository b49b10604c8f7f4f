import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Log } from '../log/log.ts';
import { Problem } from '../problems/problem.ts';
import { AccountStore } from './account-store.ts';

/** Makes the owner account at the first start when the environment names one. */
@Injectable()
export class FirstOwner implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly accounts: AccountStore,
    private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { owner } = this.config;
    if (!owner || (await this.accounts.hasOwner())) return;
    const name = owner.email.split('@')[0] ?? owner.email;
    try {
      await this.accounts.makeOwner({ ...owner, name });
      this.log.info('the owner account was made', { email: owner.email });
    } catch (error) {
      // Another process that started at the same time was quicker.
      if (!(error instanceof Problem && error.code === 'owner-exists')) throw error;
    }
  }
}
