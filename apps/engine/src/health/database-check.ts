import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Readiness } from './readiness.ts';

/** The database answers and has this version's shape. */
@Injectable()
export class DatabaseCheck implements OnModuleInit {
  constructor(
    private readonly readiness: Readiness,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.readiness.add('database', async () => {
      await this.dataSource.query('SELECT 1');
      return 'answers';
    });
    this.readiness.add('migrations', async () => {
      if (await this.dataSource.showMigrations()) throw new Error('the database has an older shape');
      return 'applied';
    });
  }
}
