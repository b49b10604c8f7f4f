import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { MediaRecord, UploadedFile, WidgetSession } from '@filo/api';
import { mintVisitor, readVisitor } from '@filo/channels';
import type { FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { sqlOver } from '../database/sql-over.ts';
import { Address } from '../http/address.ts';
import { MediaStore } from '../media/media-store.ts';
import { Problem } from '../problems/problem.ts';
import { isOriginAllowed } from './allowed-origin.ts';
import { type WebChatChannel, WebChats } from './web-chat.ts';
import { WidgetThread } from './widget-thread.ts';

/** What visitors of web chats do over HTTP, besides writing: open the chat, and upload files. */
@Injectable()
export class WidgetSessions {
  readonly #thread: WidgetThread;

  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly webChats: WebChats,
    private readonly media: MediaStore,
    private readonly address: Address,
  ) {
    this.#thread = new WidgetThread(sqlOver(dataSource));
  }

  /** Opens a chat: the visitor of the token, or a new one when it does not hold. Throws `Problem`. */
  async open(channelId: string, token: string | undefined, request: FastifyRequest): Promise<WidgetSession> {
    const chat = await this.webChats.running(channelId);
    const own = [this.address.url, `${request.protocol}://${request.host}`];
    if (!isOriginAllowed(request.headers.origin, chat.config.origins, own))
      throw new Problem('not-allowed', 'This site may not use the chat.');
    const { secret } = chat.config;
    if (secret === undefined) throw new Problem('unavailable', 'The web chat has no secret yet.');
    const known = token === undefined ? null : readVisitor(token, secret);
    const visitor = known ?? randomBytes(16).toString('hex');
    return {
      visitor,
      token: known !== null && token !== undefined ? token : mintVisitor(visitor, secret),
      look: lookOf(chat),
      messages: known === null ? [] : await this.#thread.read({ channelId, externalUser: known }),
    };
  }

  /** Keeps a visitor's file, which a message can name afterwards. Throws `Problem` for a token that does not hold. */
  async upload(channelId: string, file: UploadedFile, request: FastifyRequest): Promise<MediaRecord> {
    const { channel, config } = await this.webChats.running(channelId);
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const own = `${request.protocol}://${request.host}`;
    const checked = channel.verify(
      { method: 'POST', url: own, query: {}, headers, body: new Uint8Array(), receivedAt: Date.now() },
      config,
    );
    if (!('verified' in checked))
      throw new Problem('hook-rejected', 'rejected' in checked ? checked.rejected.text : 'The visitor token is missing', {
        status: 'rejected' in checked ? checked.rejected.status : 401,
      });
    return this.media.put({ channelId }, file);
  }
}

function lookOf({ name, config }: WebChatChannel): WidgetSession['look'] {
  const texts = (given: { en: string; it?: string | undefined }): Record<string, string> =>
    given.it === undefined ? { en: given.en } : { en: given.en, it: given.it };
  return {
    title: texts(config.title ?? { en: name }),
    greeting: config.greeting ? texts(config.greeting) : {},
    colour: config.colour,
    position: config.position,
  };
}
