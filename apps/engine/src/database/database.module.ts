import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatabaseUrl } from './database-url.ts';
import { dataSourceOptions } from './data-source.ts';

/** TypeORM over the database that was opened and migrated before Nest began. */
@Global()
@Module({})
export class DatabaseModule {
  /** `url` is the real address, embedded or not. */
  static of(url: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(url), retryAttempts: 3, retryDelay: 1000 })],
      providers: [{ provide: DatabaseUrl, useValue: url }],
      exports: [DatabaseUrl],
    };
  }
}
