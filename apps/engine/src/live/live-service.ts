import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Server } from 'node:http';
import { readVisitor } from '@filo/channels';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { SessionCookie } from '../accounts/session-cookie.ts';
import { SessionEnds } from '../accounts/session-ends.ts';
import { SessionStore } from '../accounts/session-store.ts';
import { ChannelStore } from '../channels/channel-store.ts';
import { Config } from '../config/config.ts';
import { DraftSaves } from '../flows/draft-saves.ts';
import { Log } from '../log/log.ts';
import { WidgetThread } from '../widget/widget-thread.ts';
import { Live } from './live.ts';
import { LiveBus } from './live-bus.ts';

/** The part of a web chat's settings that tokens are checked with. */
const withSecret = z.object({ secret: z.string() });

/** Wires the live events to sessions, visitors, the database and the other processes. */
@Injectable()
export class LiveService extends Live implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @InjectDataSource() dataSource: DataSource,
    private readonly bus: LiveBus,
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
    sessions: SessionStore,
    ends: SessionEnds,
    cookie: SessionCookie,
    channels: ChannelStore,
    drafts: DraftSaves,
    log: Log,
  ) {
    const onError = (error: unknown): void => log.warn('a live event could not be told', { err: error });
    const thread = new WidgetThread({ run: (statement, values) => dataSource.query(statement.text, values) });
    super({
      signedIn: async (cookies) => {
        const token = cookie.readHeader(cookies);
        return token === undefined ? null : ((await sessions.find(token)) ?? null);
      },
      visitor: async (channelId, token) => {
        const found = z.uuid().safeParse(channelId).success ? await channels.get(channelId) : null;
        const settings = withSecret.safeParse(found?.kind === 'web-chat' ? found.config : null);
        return settings.success ? readVisitor(token, settings.data.secret) : null;
      },
      widgetMessages: (changes) => thread.changed(changes),
      openSessions: (hashes) => sessions.open(hashes),
      publish: (message) => bus.publish(message),
      onError,
    });
    bus.listen((message, origin) => this.heard(message, origin));
    ends.listen((ended) => this.sessionsEnded(ended));
    drafts.listen((saved) => this.draftSaved(saved));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.bus.start();
    if (this.config.role !== 'worker') this.attach(this.host.httpAdapter.getHttpServer() as Server);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.close();
    await this.bus.stop();
  }
}
