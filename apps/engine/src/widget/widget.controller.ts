import { Controller } from '@nestjs/common';
import { type InputOf, openWidgetSession, readWidgetScript, uploadWidgetMedia } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { WidgetScript } from './widget-script.ts';
import { WidgetSessions } from './widget-sessions.ts';

/** What web chats call. */
@Controller()
export class WidgetController {
  constructor(
    private readonly sessions: WidgetSessions,
    private readonly script: WidgetScript,
  ) {}

  @Handles(openWidgetSession)
  open({ params, body }: InputOf<typeof openWidgetSession>, _caller: Caller, reply: FastifyReply) {
    return this.sessions.open(params.channelId, body.token, reply.request);
  }

  @Handles(uploadWidgetMedia)
  upload({ params, file }: InputOf<typeof uploadWidgetMedia>, _caller: Caller, reply: FastifyReply) {
    return this.sessions.upload(params.channelId, file, reply.request);
  }

  @Handles(readWidgetScript)
  read(_input: InputOf<typeof readWidgetScript>, _caller: Caller, reply: FastifyReply): Promise<void> {
    return this.script.send(reply);
  }
}
