import { Controller } from '@nestjs/common';
import { type InputOf, readDemo, readDemoIn, readPageScript, readPageStyle } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { DemoChannel } from './demo-channel.ts';
import { demoPage } from './demo-page.ts';
import { type Page, pageLanguage, renderPage } from './page.ts';
import { pageFiles } from './page-files.ts';
import { pageHeaders } from './page-headers.ts';

/** Pages that Filo shows by itself. */
@Controller()
export class PagesController {
  constructor(private readonly channel: DemoChannel) {}

  @Handles(readDemo)
  async demo(_input: InputOf<typeof readDemo>, _caller: Caller, reply: FastifyReply): Promise<void> {
    await send(reply, demoPage(preferred(reply), await this.channel.find()));
  }

  @Handles(readDemoIn)
  async demoIn({ params }: InputOf<typeof readDemoIn>, _caller: Caller, reply: FastifyReply): Promise<void> {
    await send(reply, demoPage(params.language, await this.channel.find()));
  }

  @Handles(readPageStyle)
  async style(_input: InputOf<typeof readPageStyle>, _caller: Caller, reply: FastifyReply): Promise<void> {
    await reply.type('text/css; charset=utf-8').header('cache-control', 'no-cache').send(pageFiles.style);
  }

  @Handles(readPageScript)
  async script(_input: InputOf<typeof readPageScript>, _caller: Caller, reply: FastifyReply): Promise<void> {
    await reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(pageFiles.script);
  }
}

const preferred = (reply: FastifyReply) => pageLanguage(reply.request.headers['accept-language']);

async function send(reply: FastifyReply, page: Page): Promise<void> {
  await reply.type('text/html; charset=utf-8').headers(pageHeaders).send(renderPage(page));
}
