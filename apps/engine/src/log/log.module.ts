import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Log } from './log.ts';

/** Gives every part of the engine the one `Log`. */
@Global()
@Module({})
export class LogModule {
  /** The log exists before Nest does, so that the start itself is in it. */
  static of(log: Log): DynamicModule {
    return { module: LogModule, providers: [{ provide: Log, useValue: log }], exports: [Log] };
  }
}
