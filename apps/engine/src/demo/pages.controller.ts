import { Controller } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type InputOf, readDemo, readHome } from '@filo/api';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { AccountStore } from '../accounts/account-store.ts';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { demoPage } from './demo-page.ts';
import { homePage } from './home-page.ts';
import { type Page, pageLanguage, renderPage } from './page.ts';

/** Pages that Filo shows by itself. */
@Controller()
export class PagesController {
  constructor(
    private readonly accounts: AccountStore,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Handles(readHome)
  async home(_input: InputOf<typeof readHome>, _caller: Caller, reply: FastifyReply): Promise<void> {
    await send(reply, homePage(await this.accounts.hasOwner()));
  }

  @Handles(readDemo)
  async demo(_input: InputOf<typeof readDemo>, _caller: Caller, reply: FastifyReply): Promise<void> {
    // The demo's web chat is the first one of the installation.
    const [channel] = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM channels WHERE kind = 'web-chat' AND state = 'active' ORDER BY created_at, id LIMIT 1`,
    );
    await send(reply, demoPage(channel?.id));
  }
}

async function send(reply: FastifyReply, page: Page): Promise<void> {
  await reply
    .type('text/html; charset=utf-8')
    .headers({ 'cache-control': 'no-cache', vary: 'accept-language' })
    .send(renderPage(page, pageLanguage(reply.request.headers['accept-language'])));
}
