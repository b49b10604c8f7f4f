import { Controller } from '@nestjs/common';
import { type InputOf, readHome } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { StudioPages } from './studio-pages.ts';

/** Where people land. */
@Controller()
export class StudioController {
  constructor(private readonly pages: StudioPages) {}

  @Handles(readHome)
  read(_input: InputOf<typeof readHome>, _caller: Caller, reply: FastifyReply): Promise<void> {
    return this.pages.send(reply);
  }
}
