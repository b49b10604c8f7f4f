import { Controller } from '@nestjs/common';
import { type InputOf, readSetup } from '@filo/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountStore } from '../accounts/account-store.ts';
import { SessionCookie } from '../accounts/session-cookie.ts';
import { SessionStore } from '../accounts/session-store.ts';
import { Config } from '../config/config.ts';
import { DemoChannel } from '../demo/demo-channel.ts';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { version } from '../version.ts';

/** What the studio asks before it knows who is there. */
@Controller()
export class SetupController {
  constructor(
    private readonly config: Config,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    private readonly demo: DemoChannel,
  ) {}

  @Handles(readSetup)
  async read(_input: InputOf<typeof readSetup>, _caller: Caller, reply: FastifyReply) {
    const [hasOwner, isSignedIn] = await Promise.all([this.accounts.hasOwner(), this.#isSignedIn(reply.request)]);
    return {
      ownerNeeded: !hasOwner,
      version,
      demoFlowId: isSignedIn ? await this.demo.flow() : null,
      publicUrl: this.config.publicUrl,
    };
  }

  /** The guard asks nobody at a public address, so a session is looked up here. */
  async #isSignedIn(request: FastifyRequest): Promise<boolean> {
    const token = this.cookie.read(request);
    return token !== undefined && (await this.sessions.find(token)) !== undefined;
  }
}
