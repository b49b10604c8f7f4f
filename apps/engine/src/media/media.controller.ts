import { Controller } from '@nestjs/common';
import { deleteMedia, type InputOf, listMedia, readMedia, readUpload, renameMedia, uploadMedia } from '@filo/api';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../http/caller.ts';
import { Handles } from '../http/handles.ts';
import { MediaLibrary } from './media-library.ts';
import { MediaStore } from './media-store.ts';
import { ServeMedia } from './serve-media.ts';

/** Files of messages. */
@Controller()
export class MediaController {
  constructor(
    private readonly media: MediaStore,
    private readonly library: MediaLibrary,
    private readonly serve: ServeMedia,
  ) {}

  @Handles(readMedia)
  read({ params }: InputOf<typeof readMedia>, _caller: Caller, reply: FastifyReply): Promise<void> {
    return this.serve.send(params.id, reply);
  }

  @Handles(uploadMedia)
  upload({ file }: InputOf<typeof uploadMedia>, caller: Caller) {
    return this.media.put({ userId: caller.kind === 'anonymous' ? null : caller.userId }, file);
  }

  @Handles(listMedia)
  list({ query }: InputOf<typeof listMedia>) {
    return this.library.list(query);
  }

  @Handles(readUpload)
  find({ params }: InputOf<typeof readUpload>) {
    return this.library.read(params.id);
  }

  @Handles(renameMedia)
  rename({ params, body }: InputOf<typeof renameMedia>) {
    return this.library.rename(params.id, body.name);
  }

  @Handles(deleteMedia)
  async delete({ params }: InputOf<typeof deleteMedia>): Promise<undefined> {
    await this.library.delete(params.id);
  }
}
