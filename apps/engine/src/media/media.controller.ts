import { Controller } from '@nestjs/common';
import { type InputOf, readMedia, uploadMedia } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { MediaStore } from './media-store.ts';
import { ServeMedia } from './serve-media.ts';

/** Files of messages. */
@Controller()
export class MediaController {
  constructor(
    private readonly media: MediaStore,
    private readonly serve: ServeMedia,
  ) {}

  @Handles(readMedia)
  read({ params }: InputOf<typeof readMedia>, _caller: Caller, reply: FastifyReply): Promise<void> {
    return this.serve.send(params.id, reply);
  }

  @Handles(uploadMedia)
  upload({ file }: InputOf<typeof uploadMedia>) {
    return this.media.put(null, file);
  }
}
