import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { ChannelStore } from './channels/channel-store.ts';
import type { Config } from './config/config.ts';
import { openDatabase } from './database/open-database.ts';
import { Address } from './http/address.ts';
import { createAdapter, prepareServer } from './http/server.ts';
import { Hooks } from './inbound/hooks.ts';
import type { Log } from './log/log.ts';
import { NestLog } from './log/nest-log.ts';
import { measureHttp } from './metrics/measure-http.ts';
import { Metrics } from './metrics/metrics.ts';
import { serveDocs } from './openapi/serve-docs.ts';
import { allowWidgetOrigins } from './widget/widget-cors.ts';

/** Between two looks for idle connections while the engine stops, in ms. */
const idleLookMs = 100;

/** A running engine. */
export interface Engine {
  app: NestFastifyApplication;
  /** Where it listens on this machine. */
  url: string;
  /** Takes no more requests, finishes what is under way, hands back the rest, and closes the database. */
  stop(): Promise<void>;
}

/** Starts the engine: database, migrations, everything in `AppModule`, and the HTTP server. */
export async function startEngine(config: Config, log: Log): Promise<Engine> {
  const database = await openDatabase(config, log);
  try {
    const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config, log, database.url), createAdapter(log), {
      logger: new NestLog(log),
      bodyParser: false,
      abortOnError: false,
    });
    const address = app.get(Address);
    await prepareServer(app, config, log);
    const server = app.getHttpAdapter().getInstance();
    measureHttp(server, app.get(Metrics));
    app.get(Hooks).serve(server);
    allowWidgetOrigins(server, app.get(ChannelStore), () => address.url);
    if (config.role !== 'worker') serveDocs(app, address.url);
    await app.listen(config.port, '0.0.0.0');
    const { port } = new URL(await app.getUrl());
    address.listensOn(Number(port));
    const stop = async (): Promise<void> => {
      // A connection that was answering when the stop began falls idle later: kept alive, it would hold up the end.
      const idle = setInterval(() => server.server.closeIdleConnections(), idleLookMs);
      await app.close().finally(() => clearInterval(idle));
      await database.close();
    };
    return { app, url: `http://127.0.0.1:${port}`, stop };
  } catch (error) {
    await database.close();
    throw error;
  }
}
