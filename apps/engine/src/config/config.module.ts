import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Config } from './config.ts';

/** Gives every part of the engine the one `Config`. */
@Global()
@Module({})
export class ConfigModule {
  /** The config was read before anything else started, so that a wrong one stops the start. */
  static of(config: Config): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}
