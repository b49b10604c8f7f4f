import { Injectable } from '@nestjs/common';
import { AccountStore } from '../accounts/account-store.ts';
import { Address } from '../http/address.ts';
import { DemoChannel } from './demo-channel.ts';
import { welcomeText } from './welcome-text.ts';

/** Knows what to say to whoever started Filo. */
@Injectable()
export class Welcome {
  constructor(
    private readonly address: Address,
    private readonly accounts: AccountStore,
    private readonly channel: DemoChannel,
  ) {}

  /** The words for the console, with the address that was really taken. */
  async text(): Promise<string> {
    const [hasOwner, channelId] = await Promise.all([this.accounts.hasOwner(), this.channel.find()]);
    return welcomeText({ url: this.address.url, hasOwner, hasDemo: channelId !== null });
  }
}
